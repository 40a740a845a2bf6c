package cn.lawcampaign.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** The little that the launcher reads of the campaign pack; the services read and check all of it. */
final class Pack {

    private Pack() {
    }

    /** Unit code to mailbox. */
    static Map<String, String> mailboxes(Path pack) {
        Map<String, String> mailboxes = new HashMap<>();
        collect(read(pack).path("units"), mailboxes);
        return mailboxes;
    }

    /** Code of each e-mail channel to its address. */
    static Map<String, String> mailChannels(Path pack) {
        Map<String, String> channels = new HashMap<>();
        read(pack).path("channels").forEach(channel -> {
            if (channel.path("method").asText().equals("EMAIL")) {
                channels.put(channel.get("code").asText(), channel.get("value").asText());
            }
        });
        return channels;
    }

    private static JsonNode read(Path pack) {
        try {
            return new YAMLMapper().readTree(pack.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(JsonNode units, Map<String, String> mailboxes) {
        for (JsonNode unit : units) {
            if (unit.has("mailbox")) {
                mailboxes.put(unit.get("code").asText(), unit.get("mailbox").asText());
            }
            collect(unit.path("units"), mailboxes);
        }
    }
}
