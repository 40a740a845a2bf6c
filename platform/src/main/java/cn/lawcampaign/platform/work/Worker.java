package cn.lawcampaign.platform.work;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jboss.logging.Logger;

/**
 * One thread that does one kind of work when woken, so that no request waits for it. Waking it while it works makes it
 * look again afterwards; waking it often makes it look once.
 */
public final class Worker implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Worker.class);
    private static final Duration GRACE = Duration.ofSeconds(3);

    private final String name;
    private final Runnable work;
    private final ExecutorService thread;
    private final AtomicBoolean asked = new AtomicBoolean();

    public Worker(String name, Runnable work) {
        this.name = name;
        this.work = work;
        this.thread = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Returns at once. */
    public void wake() {
        if (asked.compareAndSet(false, true)) {
            try {
                thread.execute(this::workOnce);
            } catch (RejectedExecutionException closed) {
                asked.set(false);
            }
        }
    }

    private void workOnce() {
        asked.set(false);
        try {
            work.run();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) { // the next wake tries again; a message could quote content
            LOG.warnf("%s could not work: %s", name, Causes.summary(e));
        }
    }

    /** Lets the present work end within the grace; interrupts it then, and gives it the same time to settle. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
                thread.shutdownNow();
                thread.awaitTermination(GRACE.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
