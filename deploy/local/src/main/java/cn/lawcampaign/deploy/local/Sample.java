package cn.lawcampaign.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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
 * @param via     API: the public form's API; CALL: an operator's entry; MAIL: a mail to the channel's address
 * @param report  what is sent, as the public API has it; a mail says title and narrative and comes from the identity
 * @param mail    what else a mail has, or null
 * @param expect  where rules and avoidance must take it
 */
record Sample(String id, String channel, Door via, Map<String, Object> report, MailPart mail,
        Expectation expect) {

    enum Door {
        API, CALL, MAIL
    }

    /**
     * @param picture whether a picture is attached
     * @param reply   what its sender answers to the acknowledgement, or null
     */
    record MailPart(boolean picture, String reply) {
    }

    /**
     * @param rule   the row or safeguard that must decide
     * @param unit   the unit that must get it
     * @param viewer a demo user who may see the lead
     */
    record Expectation(String rule, String unit, List<String> coUnits, boolean triage, boolean closed, String viewer) {
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
