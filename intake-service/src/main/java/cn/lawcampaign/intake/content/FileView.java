package cn.lawcampaign.intake.content;

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

    static FileView of(Item item) {
        return new FileView(item.id(), item.name(), item.type().chinese(), item.type().english(), item.size(),
                item.open(), item.reason());
    }
}
