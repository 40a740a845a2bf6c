package cn.lawcampaign.deploy.local;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

import com.fasterxml.jackson.databind.JsonNode;

import cn.lawcampaign.deploy.embedded.EmbeddedException;

/** Files the pack's samples through the real doors and follows each until it is a lead. */
final class SampleRun {

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Map<String, String> OPERATORS = Map.of("YFB-P", "yfb-operator", "GAJ-P", "gaj-operator",
            "JCY-P", "jcy-operator", "JTJ-P", "jtj-operator", "ZWR-P", "zwr-operator");
    private static final Map<String, String> CLERKS = Map.of("YFB-L", "yfb-clerk", "GAJ-L", "gaj-clerk", "JTJ-L",
            "jtj-clerk", "JWJ-L", "jwj-clerk");

    private final Api api;
    private final Progress progress;
    private final String run;
    private final Path scans;

    /**
     * A sample that was filed.
     *
     * @param queryCode the reporter's secret
     */
    record Filed(Sample sample, String number, String queryCode, long at) {
    }

    /** A filed sample and the lead that it became. */
    record Arrived(Filed filed, JsonNode lead, double seconds) {

        /** The sample's short name. */
        String id() {
            return filed.sample().id();
        }

        /** The lead's number. */
        String number() {
            return lead.path("number").asText();
        }
    }

    /**
     * @param run   names this filing: done again under the same name, after an interruption, it files nothing twice
     * @param scans folder of the letters' pictures
     */
    SampleRun(Api api, Progress progress, String run, Path scans) {
        this.api = api;
        this.progress = progress;
        this.run = run;
        this.scans = scans;
    }

    /** Files all of them and prints a row as each arrives. */
    List<Arrived> run(List<Sample> samples) {
        List<Filed> waiting = new ArrayList<>();
        List<Arrived> arrived = new ArrayList<>();
        progress.say("提交示例举报 " + samples.size() + " 件", "filing " + samples.size() + " sample reports");
        progress.line(String.format("%-7s %-14s %-11s %-9s %6s  %s", "渠道", "受理编号", "规则", "单位", "秒", "示例"));
        for (Sample sample : samples) {
            waiting.add(file(sample));
            look(waiting, arrived);
        }
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!waiting.isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new EmbeddedException("有举报未成为线索 / reports that became no lead: "
                        + waiting.stream().map(one -> one.sample().id()).toList());
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            look(waiting, arrived);
        }
        return arrived;
    }

    private Filed file(Sample sample) {
        Map<String, Object> body = new LinkedHashMap<>(sample.report());
        String key = UUID.nameUUIDFromBytes((run + sample.id()).getBytes(StandardCharsets.UTF_8)).toString();
        long at = System.nanoTime();
        JsonNode receipt = switch (sample.via()) {
            case API -> api.file(null, "/api/reports", body, key);
            case CALL -> call(sample, body, key);
            case LETTER -> letter(sample, body, key);
        };
        return new Filed(sample, receipt.get("number").asText(), receipt.get("queryCode").asText(), at);
    }

    private JsonNode call(Sample sample, Map<String, Object> body, String key) {
        body.put("channel", sample.channel());
        body.put("readBack", true);
        return api.file(OPERATORS.get(sample.channel()), "/api/desk/calls", body, key);
    }

    // the day is the city's, as the desk counts
    private JsonNode letter(Sample sample, Map<String, Object> body, String key) {
        body.put("channel", sample.channel());
        body.putAll(sample.letter().fields(LocalDate.now(CITY)));
        return api.letter(CLERKS.get(sample.channel()), body,
                sample.letter().scans().stream().map(scans::resolve).toList(), key);
    }

    /** Moves those that have become leads from the ones to the others. */
    private void look(List<Filed> waiting, List<Arrived> arrived) {
        for (Filed one : List.copyOf(waiting)) {
            JsonNode items = api.get(one.sample().expect().viewer(), "/api/leads?report=" + one.number()).get("items");
            if (items.size() == 1) {
                waiting.remove(one);
                arrived.add(arrived(one, items.get(0)));
            }
        }
    }

    private Arrived arrived(Filed filed, JsonNode lead) {
        double seconds = (System.nanoTime() - filed.at()) / 1e9;
        progress.line(String.format("%-8s %-16s %-12s %-9s %6.1f  %s", filed.sample().channel(), filed.number(),
                lead.path("rule").asText(), lead.path("leadUnit").asText(), seconds, filed.sample().id()));
        return new Arrived(filed, lead, seconds);
    }
}
