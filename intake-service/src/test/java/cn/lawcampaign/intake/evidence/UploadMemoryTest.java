package cn.lawcampaign.intake.evidence;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.response.Response;

import cn.lawcampaign.intake.Browser;
import cn.lawcampaign.intake.IntakeTest;

/** Fifty large files at the same time must not be in memory at the same time. */
@IntakeTest
class UploadMemoryTest {

    private static final int AT_ONCE = 50;
    private static final int SIZE = 6 * 1024 * 1024;
    /** A fifth of the files' 300 MB; sender and receiver share this heap. */
    private static final long ROOM = 60L * 1024 * 1024;

    @TestHTTPResource("/")
    URI origin;

    @Test
    void staysFlatWhileFiftyLargeFilesCome() throws Exception {
        // version 1.1: fifty connections, as from fifty people
        HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        long before = held();
        List<HttpRequest> requests = IntStream.range(0, AT_ONCE).mapToObj(this::request).toList();
        List<CompletableFuture<Integer>> sent = requests.stream().map(request -> http
                .sendAsync(request, BodyHandlers.discarding()).thenApply(HttpResponse::statusCode)).toList();
        CompletableFuture<Void> all = CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new));
        long most = 0;
        int looks = 0;
        while (!isDone(all)) {
            most = Math.max(most, held());
            looks++;
        }
        for (CompletableFuture<Integer> one : sent) {
            assertEquals(200, one.get());
        }
        assertTrue(looks > 3, "looked " + looks + " times");
        assertTrue(most - before < ROOM, (most - before) / 1024 / 1024 + " MB more than before");
    }

    private HttpRequest request(int n) {
        Response form = given().get("/report");
        String csrf = form.getCookie("csrf");
        return HttpRequest.newBuilder(origin.resolve("/report/files/" + UUID.randomUUID()))
                .header("Cookie", "csrf=" + csrf).header("X-CSRF", csrf)
                .header("X-Form-Key", Browser.hidden(form, "key")).header("Content-Type", "application/octet-stream")
                .PUT(BodyPublishers.ofInputStream(() -> new Noise(n, SIZE))).build();
    }

    private static boolean isDone(CompletableFuture<Void> all) throws Exception {
        try {
            all.get(100, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        }
    }

    /** Bytes that something still holds, as the collection found it: what is made right after it does not count. */
    private static long held() {
        System.gc();
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getCollectionUsage().getUsed()).sum();
    }

    /** As many random bytes as asked for, without holding them. */
    private static final class Noise extends InputStream {
        private final Random random;
        private int left;

        Noise(int seed, int size) {
            random = new Random(seed);
            left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? random.nextInt(256) : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            byte[] some = new byte[Math.min(length, left)];
            random.nextBytes(some);
            System.arraycopy(some, 0, bytes, from, some.length);
            left -= some.length;
            return some.length;
        }
    }
}
