package cn.lawcampaign.deploy.embedded.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Starts processes on one thread that lives as long as this JVM: the parent-death signal follows the thread that
 * started the child, so a pool's thread would take its children with it.
 */
final class Spawner {

    private static final ExecutorService THREAD = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "spawner");
        thread.setDaemon(true);
        return thread;
    });

    private Spawner() {
    }

    static Process start(ProcessBuilder builder) {
        try {
            return THREAD.submit(builder::start).get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw new UncheckedIOException(cause);
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
