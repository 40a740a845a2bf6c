package cn.lawcampaign.platform.inbox;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class PatienceTest {

    private final Patience patience = new Patience();

    @Test
    void waitsNoLongerThanAsked() {
        patience.await(Duration.ofMillis(1));
    }

    @Test
    void aStopEndsTheWait() {
        var waiting = CompletableFuture.runAsync(() -> patience.await(Duration.ofHours(1)));
        patience.stop(null);
        var ended = assertThrows(ExecutionException.class, () -> waiting.get(20, TimeUnit.SECONDS));
        assertInstanceOf(InboxStopped.class, ended.getCause());
    }
}
