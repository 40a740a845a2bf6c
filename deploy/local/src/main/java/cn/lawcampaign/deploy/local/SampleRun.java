package cn.lawcampaign.deploy.local;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
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

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Map<String, String> OPERATORS = Map.of("YFB-P", "yfb-operator", "GAJ-P", "gaj-operator",
            "JCY-P", "jcy-operator", "JTJ-P", "jtj-operator", "ZWR-P", "zwr-operator");

    private final Api api;
    private final SampleMails mails;
    private final Progress progress;
    private final String run;

    /** A sample that was filed. */
    record Filed(Sample sample, String number, long at) {
    }

    /** A filed sample and the lead that it became. */
    record Arrived(Filed filed, JsonNode lead, double seconds) {
    }

    /** @param run names this filing: done again under the same name, after an interruption, it files nothing twice */
    SampleRun(Api api, SampleMails mails, Progress progress, String run) {
        this.api = api;
        this.mails = mails;
        this.progress = progress;
        this.run = run;
    }

    /** Files all of them and prints a row as each arrives; mails without an acknowledgement are said and left out. */
    List<Arrived> run(List<Sample> samples) {
        List<Sample> byMail = samples.stream().filter(sample -> sample.via() == Sample.Door.MAIL).toList();
        long sent = System.nanoTime();
        byMail.forEach(sample -> mails.send(sample, key(sample, "")));
        List<Filed> filed = new ArrayList<>();
        samples.stream().filter(sample -> sample.via() != Sample.Door.MAIL).forEach(sample -> filed.add(file(sample)));
        filed.addAll(acknowledged(byMail, sent));
        progress.say("已提交示例举报 " + filed.size() + " 件", filed.size() + " sample reports filed");
        progress.line(String.format("%-7s %-14s %-11s %-9s %6s  %s", "渠道", "受理编号", "规则", "单位", "秒", "示例"));
        return follow(filed);
    }

    private String key(Sample sample, String what) {
        return UUID.nameUUIDFromBytes((run + sample.id() + what).getBytes(StandardCharsets.UTF_8)).toString();
    }

    private Filed file(Sample sample) {
        Map<String, Object> body = new LinkedHashMap<>(sample.report());
        String key = key(sample, "");
        long at = System.nanoTime();
        if (sample.via() == Sample.Door.API) {
            return new Filed(sample, api.file(null, "/api/reports", body, key).get("number").asText(), at);
        }
        body.put("channel", sample.channel());
        body.put("readBack", true);
        JsonNode answer = api.file(OPERATORS.get(sample.channel()), "/api/desk/calls", body, key);
        return new Filed(sample, answer.get("number").asText(), at);
    }

    /** The numbers that the senders of mails are told; whoever has more to say answers. */
    private List<Filed> acknowledged(List<Sample> byMail, long sent) {
        List<Sample> waiting = new ArrayList<>(byMail);
        List<Filed> filed = new ArrayList<>();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!waiting.isEmpty() && System.nanoTime() < deadline) {
            for (Sample sample : List.copyOf(waiting)) {
                mails.number(sample).ifPresent(number -> {
                    waiting.remove(sample);
                    filed.add(new Filed(sample, number, sent));
                    mails.reply(sample, key(sample, "reply"));
                });
            }
            if (!waiting.isEmpty()) {
                LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            }
        }
        waiting.forEach(sample -> progress.line(sample.id() + ": 没有收到回执 / no acknowledgement"));
        return filed;
    }

    private List<Arrived> follow(List<Filed> filed) {
        List<Filed> waiting = new ArrayList<>(filed);
        List<Arrived> arrived = new ArrayList<>();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!waiting.isEmpty()) {
            for (Filed one : List.copyOf(waiting)) {
                JsonNode items = api.get(one.sample().expect().viewer(), "/api/leads?report=" + one.number())
                        .get("items");
                if (items.size() == 1) {
                    waiting.remove(one);
                    arrived.add(arrived(one, items.get(0)));
                }
            }
            if (!waiting.isEmpty()) {
                if (System.nanoTime() > deadline) {
                    throw new EmbeddedException("有举报未成为线索 / reports that became no lead: "
                            + waiting.stream().map(one -> one.sample().id()).toList());
                }
                LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            }
        }
        return arrived;
    }

    private Arrived arrived(Filed filed, JsonNode lead) {
        double seconds = (System.nanoTime() - filed.at()) / 1e9;
        progress.line(String.format("%-8s %-16s %-12s %-9s %6.1f  %s", filed.sample().channel(), filed.number(),
                lead.path("rule").asText(), lead.path("leadUnit").asText(), seconds, filed.sample().id()));
        return new Arrived(filed, lead, seconds);
    }
}
