package cn.lawcampaign.intake.content;

import java.util.Set;
import java.util.UUID;

import cn.lawcampaign.intake.evidence.AgencyFiles.Item;

/**
 * A file of a report as it passes the door.
 *
 * @param type    what it is, in Chinese; typeEn in English
 * @param size    of the original in bytes
 * @param reason  why it can't be opened, as a code; null when it can
 */
public record FileView(UUID id, String name, String type, String typeEn, long size, boolean open, String reason) {

    /** It waits with the text that it came with. */
    private static final String UNRELEASED = "UNRELEASED";
    private static final Set<String> DECIDED = Set.of("PENDING", "KEPT");

    /** @param opens whether the text may be read that it came with */
    static FileView of(Item item, boolean opens) {
        return new FileView(item.id(), item.name(), item.type().chinese(), item.type().english(), item.size(),
                item.open() && opens, item.open() && !opens ? UNRELEASED : item.reason());
    }

    /** Whether a clerk has to decide on it; one that is kept back may be asked for all the same. */
    boolean waits() {
        return !open && !DECIDED.contains(reason);
    }
}
