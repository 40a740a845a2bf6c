package cn.lawcampaign.deploy.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A part as a child process, with its output in a file. It ends with us, however we end. */
public final class Child {

    // The kernel ends such a child with the thread that started it, so that thread must live as long as we do.
    private static final ExecutorService STARTER = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "starts-children");
        thread.setDaemon(true);
        return thread;
    });

    private final String name;
    private final Process process;
    private final RunRecord record;

    private Child(String name, Process process, Path run) {
        this.name = name;
        this.process = process;
        this.record = RunRecord.write(run, name, process.toHandle());
    }

    /**
     * @param environment added to ours
     * @param log where its output is appended: a file in {@code logs} of the installation, which is made; that it runs is
     *        recorded in {@code run} beside that
     * @throws EmbeddedException when the program can't be started
     */
    public static Child start(String name, List<String> command, Map<String, String> environment, Path log) {
        return start(name, command, environment, log, Guard.best());
    }

    static Child start(String name, List<String> command, Map<String, String> environment, Path log, Guard guard) {
        try {
            Files.createDirectories(log.getParent());
            ProcessBuilder builder = new ProcessBuilder(guard.around(command)).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            return new Child(name, STARTER.submit(builder::start).get(), log.getParent().resolveSibling("run"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ExecutionException e) {
            throw new EmbeddedException(name + " 无法启动 / could not be started: " + e.getCause().getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedException(name + " 启动被中断 / start was interrupted");
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
        } finally {
            record.remove();
        }
    }

    /** Asks it to end, and ends it after the given time if it does not. */
    public void stop(Duration patience) {
        stop("TERM", patience);
    }

    /** Asks it to end by a signal other than TERM, and ends it after the given time if it does not. */
    void stop(String signal, Duration patience) {
        if (process.isAlive()) {
            signal(signal);
        }
        if (!ended(patience)) {
            Leftovers.kill(handle());
        }
        record.remove();
    }

    /** As a power cut would: no chance to tidy up. */
    public void kill() {
        Leftovers.kill(handle());
        ended(Duration.ofSeconds(10));
        record.remove();
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

    private boolean ended(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
