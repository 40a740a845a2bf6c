package cn.lawcampaign.intake.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.vertx.core.net.SocketAddress;

import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.security.Throttle;
import cn.lawcampaign.platform.security.ThrottleConfig;

/** A visitor may send so many files and so many bytes, and no more. */
class MeteringTest {

    private static final SocketAddress ONE = SocketAddress.inetSocketAddress(1, "203.0.113.7");
    private static final SocketAddress OTHER = SocketAddress.inetSocketAddress(1, "203.0.113.8");

    private final Metering metering = new Metering(new Throttle(new Limits()));

    /** Five files and four pieces. */
    private static final class Limits implements ThrottleConfig {

        private record Day(int tokens) implements Limit {

            @Override
            public Duration per() {
                return Duration.ofDays(1);
            }
        }

        @Override
        public Map<String, Limit> limits() {
            return Map.of(Metering.FILES, new Day(5), Metering.PIECES, new Day(4));
        }

        @Override
        public int remembered() {
            return 10;
        }
    }

    @Test
    void countsBytesInPiecesWhateverTheFiles() throws IOException {
        assertEquals(1, send(ONE, 1));
        assertEquals(2 * Metering.PIECE, send(ONE, 2 * Metering.PIECE));
        assertEquals(429, assertThrows(Problem.class, () -> send(ONE, Metering.PIECE + 1)).status());
        assertEquals(4 * Metering.PIECE, send(OTHER, 4 * Metering.PIECE));
    }

    @Test
    void countsFilesBeforeAnythingIsRead() throws IOException {
        for (int i = 0; i < 5; i++) {
            assertEquals(0, send(ONE, 0));
        }
        assertThrows(Problem.class, () -> metering.of(ONE, InputStream.nullInputStream()));
    }

    private long send(SocketAddress visitor, int size) throws IOException {
        return metering.of(visitor, new ByteArrayInputStream(new byte[size])).readAllBytes().length;
    }
}
