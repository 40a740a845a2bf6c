package cn.lawcampaign.deploy.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what another process does, by asking it again and again. */
final class Await {

    private Await() {
    }

    /** @throws EmbeddedException when the child ends first or the time runs out, naming it and its log */
    static void ready(Child child, Duration patience, BooleanSupplier ready, Path log) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!ready.getAsBoolean()) {
            if (!child.isAlive() || System.nanoTime() > deadline) {
                throw new EmbeddedException(child.name() + " 没有启动，原因见 / did not start, see " + log);
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }
}
