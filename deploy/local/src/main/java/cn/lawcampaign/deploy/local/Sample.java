package cn.lawcampaign.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/**
 * One sample report of the pack.
 *
 * @param id      short name
 * @param channel channel code, or WEB
 * @param via     API: the public form's API; CALL: an operator's entry; LETTER: a clerk's; MAIL: a mail to the channel's address
 * @param report  what is sent, as the public API has it; a mail says title and narrative and comes from the identity
 * @param letter  what can be seen of a letter, or null
 * @param mail    what else a mail has, or null
 * @param expect  where rules and avoidance must take it
 */
record Sample(String id, String channel, Door via, Map<String, Object> report, Letter letter, MailPart mail,
        Expectation expect) {

    enum Door {
        API, CALL, LETTER, MAIL
    }

    /**
     * @param picture whether a picture is attached
     * @param reply   what its sender answers to the acknowledgement, or null
     */
    record MailPart(boolean picture, String reply) {
    }

    /** Whether its sender has more to say once it is acknowledged. */
    boolean hasReply() {
        return mail != null && mail.reply() != null;
    }

    /**
     * @param rule   the row or safeguard that must decide
     * @param unit   the unit that must get it
     * @param viewer a demo user who may see the lead
     */
    record Expectation(String rule, String unit, List<String> coUnits, boolean triage, boolean closed, String viewer) {
    }

    /**
     * A letter without its words. Days are before the day of filing.
     *
     * @param postmarkedDaysAgo null where the postmark can't be read
     * @param scans             names of files in the pack's folder {@code scans}, in the order of the pages
     */
    record Letter(Integer postmarkedDaysAgo, int arrivedDaysAgo, int pages, boolean envelopeKept,
            boolean returnAddress, List<String> scans) {

        /** The fields of the API. */
        Map<String, Object> fields(LocalDate today) {
            Map<String, Object> fields = new LinkedHashMap<>();
            if (postmarkedDaysAgo != null) {
                fields.put("postmarkedOn", today.minusDays(postmarkedDaysAgo).toString());
            }
            fields.put("arrivedOn", today.minusDays(arrivedDaysAgo).toString());
            fields.put("pages", pages);
            fields.put("envelopeKept", envelopeKept);
            fields.put("returnAddress", returnAddress);
            return fields;
        }
    }

    static List<Sample> load(Path file) {
        try {
            return YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build()
                    .readValue(file.toFile(), new TypeReference<List<Sample>>() {
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
