package cn.lawcampaign.deploy.local;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Parts that start, or stop, beside one another. */
final class SideBySide {

    private final List<CompletableFuture<?>> all = new ArrayList<>();

    /** Begins; {@link #await} gives the result or the failure. */
    synchronized <T> CompletableFuture<T> begin(Supplier<T> work) {
        CompletableFuture<T> begun = CompletableFuture.supplyAsync(work, task -> new Thread(task, "beside").start());
        all.add(begun);
        return begun;
    }

    /** Gives what it came to, or throws what it threw. */
    static <T> T await(CompletableFuture<T> begun) {
        try {
            return begun.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException said) {
                throw said;
            }
            throw e;
        }
    }

    /** Waits until nothing is under way any more, whether it went well or not. */
    void settle() {
        List<CompletableFuture<?>> begun;
        synchronized (this) {
            begun = List.copyOf(all);
        }
        begun.forEach(one -> one.exceptionally(failure -> null).join());
    }
}
