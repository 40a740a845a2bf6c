package cn.lawcampaign.routing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * Stands for intake's door. Answers 200 and 204 unless told otherwise, 409 to another text under the address of one that it
 * took, and remembers what it was asked.
 */
public final class FakeDoor implements QuarkusTestResourceLifecycleManager {

    /** What came in. */
    public record Asked(String method, String path, String reader, String credential, String body) {
    }

    /** Statuses for the next requests. */
    public static final Queue<Integer> NEXT = new ConcurrentLinkedQueue<>();
    public static final List<Asked> ASKED = new CopyOnWriteArrayList<>();
    private static final String COPY = """
            {"id":"00000000-0000-4000-8000-00000000000a","number":"482913057264","receivedOn":"2023-05-04","title":"拦车检查","paragraphs":["第一段","第二段<b>"],
             "place":"东丰县城","occurredOn":"2023-05-01","accusedPerson":"张队长<i>","plates":["吉D12***","吉D9***8"],
             "supplements":[{"date":"2023-05-06","text":"补充一句"}],
             "files":[{"id":"00000000-0000-4000-8000-000000000001","name":"证据1.jpg","type":"JPEG 图片","typeEn":"JPEG picture",
                 "size":34567,"open":true},
                {"id":"00000000-0000-4000-8000-000000000002","name":"证据2.mp3","type":"MP3 录音","typeEn":"MP3 audio",
                 "size":3456789,"open":false,"reason":"NO_CLEANER"}],
             "withheld":["FILES"],"waitsFor":"YFB","askedOn":"2023-05-07","declinedOn":"2023-05-08","declined":"正在核对笔迹<i>","unheardOf":1}""";

    private final Map<String, String> taken = new ConcurrentHashMap<>();
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/door/", this::answer);
        server.start();
        return Map.of("suite.door.url", "http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        ASKED.add(new Asked(exchange.getRequestMethod(), exchange.getRequestURI().toString(),
                exchange.getRequestHeaders().getFirst("Authorization"),
                exchange.getRequestHeaders().getFirst("X-Door-Credential"), body));
        Integer told = NEXT.poll();
        boolean read = "GET".equals(exchange.getRequestMethod());
        int status = told != null ? told : read ? 200 : take(exchange.getRequestURI().toString(), body);
        boolean file = exchange.getRequestURI().getPath().contains("/files/");
        exchange.getResponseHeaders().set("Content-Type", file ? "image/jpeg" : "application/json");
        exchange.getResponseHeaders().set("Content-Disposition", file ? "attachment; filename=\"_1.jpg\"" : "inline");
        byte[] copy = file && status == 200
                ? new byte[]{(byte) 0xFF, (byte) 0xD8, 1, 2}
                : (status == 200 ? COPY : "").getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, copy.length == 0 ? -1 : copy.length);
        exchange.getResponseBody().write(copy);
        exchange.close();
    }

    private int take(String address, String body) {
        String text = body.replaceAll(".*\"text\":\"([^\"]*)\".*", "$1");
        String known = taken.putIfAbsent(address, text);
        return known == null || known.equals(text) ? 204 : 409;
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
