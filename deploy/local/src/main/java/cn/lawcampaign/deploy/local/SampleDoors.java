package cn.lawcampaign.deploy.local;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

/** Hands samples in at the doors that they name: the public API, an operator's entry, a clerk's register, a mailbox. */
final class SampleDoors {

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private static final Map<String, String> OPERATORS = Map.of("YFB-P", "yfb-operator", "GAJ-P", "gaj-operator",
            "JCY-P", "jcy-operator", "JTJ-P", "jtj-operator", "ZWR-P", "zwr-operator");
    private static final Map<String, String> CLERKS = Map.of("YFB-L", "yfb-clerk", "GAJ-L", "gaj-clerk", "JTJ-L",
            "jtj-clerk", "JWJ-L", "jwj-clerk");

    private final Api api;
    private final SampleMails mails;
    private final Path scans;
    private final String run;

    /**
     * What a reporter is given.
     *
     * @param queryCode the reporter's secret; null for a letter without a return address, whose writer can't be told
     */
    record Receipt(String number, String queryCode) {
    }

    /**
     * @param mails null where no sample goes by mail
     * @param scans folder of the letters' pictures
     * @param run   names this filing: done again under the same name, after an interruption, it files nothing twice
     */
    SampleDoors(Api api, SampleMails mails, Path scans, String run) {
        this.api = api;
        this.mails = mails;
        this.scans = scans;
        this.run = run;
    }

    /** @return empty for a mail, whose sender is told in a while */
    Optional<Receipt> file(Sample sample) {
        Map<String, Object> body = new LinkedHashMap<>(sample.report());
        return switch (sample.via()) {
            case API -> receipt(api.file(null, "/api/reports", body, key(sample, "")));
            case CALL -> receipt(call(sample, body));
            case LETTER -> receipt(letter(sample, body));
            case MAIL -> {
                mails.send(sample, key(sample, ""));
                yield Optional.empty();
            }
        };
    }

    /** What the sender of a mail was told by now. Whoever has more to say answers at once. */
    Optional<Receipt> acknowledged(Sample sample) {
        Optional<Receipt> receipt = mails.receipt(sample);
        receipt.ifPresent(there -> mails.reply(sample, key(sample, "reply")));
        return receipt;
    }

    private JsonNode call(Sample sample, Map<String, Object> body) {
        body.put("channel", sample.channel());
        body.put("readBack", true);
        return api.file(OPERATORS.get(sample.channel()), "/api/desk/calls", body, key(sample, ""));
    }

    // the day is the city's, as the desk counts
    private JsonNode letter(Sample sample, Map<String, Object> body) {
        body.put("channel", sample.channel());
        body.putAll(sample.letter().fields(LocalDate.now(CITY)));
        return api.letter(CLERKS.get(sample.channel()), body,
                sample.letter().scans().stream().map(scans::resolve).toList(), key(sample, ""));
    }

    private static Optional<Receipt> receipt(JsonNode answer) {
        return Optional.of(new Receipt(answer.get("number").asText(), answer.path("queryCode").textValue()));
    }

    private String key(Sample sample, String what) {
        return UUID.nameUUIDFromBytes((run + sample.id() + what).getBytes(StandardCharsets.UTF_8)).toString();
    }
}
