package cn.lawcampaign.deploy.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import cn.lawcampaign.deploy.embedded.EmbeddedException;

/** Files the pack's samples through the real doors and follows each until it is a lead. */
final class SampleRun {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final SampleDoors doors;
    private final Api api;
    private final Progress progress;
    private final List<Sent> unregistered = new ArrayList<>();
    private final List<Filed> waiting = new ArrayList<>();
    private final List<Arrived> arrived = new ArrayList<>();

    /** A mail on its way. */
    private record Sent(Sample sample, long at) {
    }

    /**
     * A sample that was filed.
     *
     * @param queryCode the reporter's secret, or null where it can't be told
     */
    record Filed(Sample sample, String number, String queryCode, long at) {

        Filed(Sample sample, SampleDoors.Receipt receipt, long at) {
            this(sample, receipt.number(), receipt.queryCode(), at);
        }
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

    /** For one run. */
    SampleRun(SampleDoors doors, Api api, Progress progress) {
        this.doors = doors;
        this.api = api;
        this.progress = progress;
    }

    /** Files all of them and prints a row as each arrives. */
    List<Arrived> run(List<Sample> samples) {
        progress.say("提交示例举报 " + samples.size() + " 件", "filing " + samples.size() + " sample reports");
        progress.line(String.format("%-7s %-14s %-11s %-9s %6s  %s", "渠道", "受理编号", "规则", "单位", "秒", "示例"));
        // mails first: they take their time, while the others are filed
        Stream.concat(samples.stream().filter(SampleRun::isMail), samples.stream().filter(one -> !isMail(one)))
                .forEach(sample -> {
                    file(sample);
                    look();
                });
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!waiting.isEmpty() || !unregistered.isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new EmbeddedException("有举报未成为线索 / reports that became no lead: " + Stream
                        .concat(unregistered.stream().map(Sent::sample), waiting.stream().map(Filed::sample))
                        .map(Sample::id).toList());
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            look();
        }
        return arrived;
    }

    private static boolean isMail(Sample sample) {
        return sample.via() == Sample.Door.MAIL;
    }

    private void file(Sample sample) {
        long at = System.nanoTime();
        doors.file(sample).ifPresentOrElse(receipt -> waiting.add(new Filed(sample, receipt, at)),
                () -> unregistered.add(new Sent(sample, at)));
    }

    /** Moves what was registered, and what has become a lead, one step on. */
    private void look() {
        unregistered.removeIf(mail -> doors.acknowledged(mail.sample())
                .map(receipt -> waiting.add(new Filed(mail.sample(), receipt, mail.at()))).isPresent());
        waiting.removeIf(one -> {
            JsonNode items = api.get(one.sample().expect().viewer(), "/api/leads?report=" + one.number()).get("items");
            return items.size() == 1 && arrived.add(arrived(one, items.get(0)));
        });
    }

    private Arrived arrived(Filed filed, JsonNode lead) {
        double seconds = (System.nanoTime() - filed.at()) / 1e9;
        progress.line(String.format("%-8s %-16s %-12s %-9s %6.1f  %s", filed.sample().channel(), filed.number(),
                lead.path("rule").asText(), lead.path("leadUnit").asText(), seconds, filed.sample().id()));
        return new Arrived(filed, lead, seconds);
    }
}
