package cn.lawcampaign.deploy.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A part as a child process, with its output in a file. On Linux it ends with us, however we end. */
public final class Child {

    // The kernel ends such a child with the thread that started it, so that thread must live as long as we do.
    private static final ExecutorService STARTER = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "starts-children");
        thread.setDaemon(true);
        return thread;
    });
    private static final List<String> DIE_WITH_PARENT = Files.isExecutable(Path.of("/usr/bin/setpriv"))
            ? List.of("/usr/bin/setpriv", "--pdeathsig", "KILL", "--")
            : List.of();

    private final String name;
    private final Process process;

    private Child(String name, Process process) {
        this.name = name;
        this.process = process;
    }

    /**
     * @param environment added to ours
     * @param log         where its output is appended; parent folders are made
     * @throws EmbeddedException when the program can't be started
     */
    public static Child start(String name, List<String> command, Map<String, String> environment, Path log) {
        try {
            Files.createDirectories(log.getParent());
            ProcessBuilder builder = new ProcessBuilder(endingWithUs(command)).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            return new Child(name, STARTER.submit(builder::start).get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ExecutionException e) {
            throw new EmbeddedException(name + " 无法启动 / could not be started: " + e.getCause().getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedException(name + " 启动被中断 / start was interrupted");
        }
    }

    // "unshare" must come first: entering a user namespace would clear what setpriv asked for.
    private static List<String> endingWithUs(List<String> command) {
        int inner = command.get(0).equals("unshare") ? 2 : 0;
        List<String> all = new ArrayList<>(command.subList(0, inner));
        all.addAll(DIE_WITH_PARENT);
        all.addAll(command.subList(inner, command.size()));
        return all;
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

    /** @throws EmbeddedException when it ends before it is ready, or does not get ready in time; names its log */
    public void awaitReady(Duration patience, BooleanSupplier ready, Path log) {
        Await.ready(this, patience, ready, log);
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
