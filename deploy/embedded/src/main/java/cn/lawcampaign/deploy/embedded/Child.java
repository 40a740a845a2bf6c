package cn.lawcampaign.deploy.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A part as a child process, with its output in a file. */
public final class Child {

    private final String name;
    private final Process process;

    private Child(String name, Process process) {
        this.name = name;
        this.process = process;
    }

    /**
     * @param environment added to ours
     * @param log         where its output is appended; parent folders are made
     * @throws UncheckedIOException when the program can't be started
     */
    public static Child start(String name, List<String> command, Map<String, String> environment, Path log) {
        try {
            Files.createDirectories(log.getParent());
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            return new Child(name, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(name + " could not be started", e);
        }
    }

    public String name() {
        return name;
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Waits for its end. */
    int exit() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    /** Asks it to end, and ends it after the given time if it does not. */
    public void stop(Duration patience) {
        process.destroy();
        awaitEnd(patience);
    }

    /** Gives it time to end by itself, and ends it then. */
    void awaitEnd(Duration patience) {
        if (!ended(patience)) {
            kill();
        }
    }

    /** As a power cut would: no chance to tidy up. */
    public void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        ended(Duration.ofSeconds(10));
    }

    private boolean ended(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
