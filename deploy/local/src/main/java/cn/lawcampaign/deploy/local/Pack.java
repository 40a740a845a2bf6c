package cn.lawcampaign.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/**
 * The little that the launcher reads of the campaign pack; the services read and check all of it.
 *
 * @param mailboxes       unit code to mailbox
 * @param closedMailboxes where it is told that something waits in the closed queue; the queue's unit when there are no own ones
 * @param mailChannels    code of each e-mail channel to its address
 */
record Pack(Map<String, String> mailboxes, List<String> closedMailboxes, Map<String, String> mailChannels) {

    static Pack read(Path pack) {
        try {
            JsonNode root = new YAMLMapper().readTree(pack.toFile());
            Map<String, String> mailboxes = new HashMap<>();
            collect(root.path("units"), mailboxes);
            List<String> closed = new ArrayList<>();
            root.path("avoidance").path("closedQueueMailboxes").forEach(box -> closed.add(box.asText()));
            if (closed.isEmpty()) {
                closed.add(mailboxes.get(root.path("avoidance").path("closedQueueUnit").asText()));
            }
            return new Pack(mailboxes, closed, mailChannels(root));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> mailChannels(JsonNode root) {
        Map<String, String> channels = new HashMap<>();
        root.path("channels").forEach(channel -> {
            if (channel.path("method").asText().equals("EMAIL")) {
                channels.put(channel.get("code").asText(), channel.get("value").asText());
            }
        });
        return channels;
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
