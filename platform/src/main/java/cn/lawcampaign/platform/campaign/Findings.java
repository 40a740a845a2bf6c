package cn.lawcampaign.platform.campaign;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a pack, gathered while it is read. */
final class Findings {

    private final List<String> messages = new ArrayList<>();
    private final List<PackNode> visited = new ArrayList<>();

    void add(String path, String message) {
        messages.add(path + ": " + message);
    }

    void visited(PackNode node) {
        visited.add(node);
    }

    void throwIfAny(String source) {
        visited.forEach(PackNode::reportUnknownKeys);
        if (!messages.isEmpty()) {
            throw new InvalidPackException(source, messages);
        }
    }
}
