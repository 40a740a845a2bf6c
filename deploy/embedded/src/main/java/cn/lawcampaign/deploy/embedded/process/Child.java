package cn.lawcampaign.deploy.embedded.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

import cn.lawcampaign.deploy.embedded.Home;
import cn.lawcampaign.deploy.embedded.StartFailure;

/** A part that runs as our child: recorded, logged to its own file, and gone when we are. */
public final class Child {

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);
    private static final long LOOK_EVERY_MS = 50;

    private final String name;
    private final Home home;
    private final Process process;

    private Child(String name, Home home, Process process) {
        this.name = name;
        this.home = home;
        this.process = process;
    }

    /** Starts the command; its output is appended to the part's log. */
    public static Child start(Home home, String name, List<String> command, Map<String, String> environment) {
        return start(home, name, command, environment, Guard.best(), UnaryOperator.identity());
    }

    /** Starts the command inside a wrapper (the guard within it: a change of user would undo the guard). */
    public static Child startInside(Home home, String name, UnaryOperator<List<String>> wrapper, List<String> command,
            Map<String, String> environment) {
        return start(home, name, command, environment, Guard.best(), wrapper);
    }

    static Child start(Home home, String name, List<String> command, Map<String, String> environment, Guard guard,
            UnaryOperator<List<String>> wrapper) {
        ProcessBuilder builder = new ProcessBuilder(wrapper.apply(guard.around(command)))
                .directory(home.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(home.log(name).toFile()));
        builder.environment().putAll(environment);
        Process process = Spawner.start(builder);
        RunRecord.of(name, process.toHandle()).write(home.run());
        return new Child(name, home, process);
    }

    public String name() {
        return name;
    }

    public long pid() {
        return process.pid();
    }

    public boolean alive() {
        return process.isAlive();
    }

    public Path log() {
        return home.log(name);
    }

    /**
     * Waits until the part answers.
     *
     * @throws StartFailure when it ends or stays silent; the line names its log
     */
    public void awaitReady(Duration patience, BooleanSupplier ready) {
        Instant end = Instant.now().plus(patience);
        while (!ready.getAsBoolean()) {
            if (endedWithin(LOOK_EVERY_MS)) {
                throw new StartFailure(name + " 启动失败，请查看 " + log() + "。",
                        name + " ended while starting; see " + log() + ".");
            }
            if (Instant.now().isAfter(end)) {
                throw new StartFailure(name + " 未在 " + patience.toSeconds() + " 秒内就绪，请查看 " + log() + "。",
                        name + " was not ready within " + patience.toSeconds() + " s; see " + log() + ".");
            }
        }
    }

    /** Asks the part to stop by SIGTERM, and kills it when it does not. */
    public void stop() {
        stop("TERM");
    }

    /** Asks the part to stop by this signal (TERM, INT), and kills it when it does not within 20 s. */
    public void stop(String signal) {
        if (process.isAlive()) {
            signal(signal);
            if (!endedWithin(STOP_PATIENCE.toMillis())) {
                Leftovers.kill(process.toHandle());
            }
        }
        RunRecord.remove(home.run(), name);
    }

    /** SIGKILL, as a crash would: nothing is flushed, nobody is told. Returns when the process is gone. */
    public void kill() {
        Leftovers.kill(process.toHandle());
        RunRecord.remove(home.run(), name);
    }

    private void signal(String signal) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean endedWithin(long milliseconds) {
        try {
            return process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
