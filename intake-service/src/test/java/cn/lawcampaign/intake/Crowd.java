package cn.lawcampaign.intake;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Sends a lot of JSON from one address, many at once, as somebody who guesses would. */
public final class Crowd {

    private static final int AT_ONCE = 50;

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI url;
    private final String address;

    /** @param address what the proxy says of the sender */
    public Crowd(URI url, String address) {
        this.url = url;
        this.address = address;
    }

    /** All answers, in the order of sending. */
    public List<HttpResponse<String>> send(int count, IntFunction<String> json) {
        List<HttpResponse<String>> answers = new ArrayList<>();
        for (int from = 0; from < count; from += AT_ONCE) {
            List<CompletableFuture<HttpResponse<String>>> wave = IntStream.range(from, Math.min(count, from + AT_ONCE))
                    .mapToObj(n -> http.sendAsync(request(json.apply(n)), BodyHandlers.ofString())).toList();
            wave.forEach(answer -> answers.add(answer.join()));
        }
        return answers;
    }

    private HttpRequest request(String json) {
        return HttpRequest.newBuilder(url).header("X-Forwarded-For", address)
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)).build();
    }
}
