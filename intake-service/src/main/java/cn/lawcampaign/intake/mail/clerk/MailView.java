package cn.lawcampaign.intake.mail.clerk;

import java.util.List;
import java.util.UUID;

import cn.lawcampaign.platform.lang.Text;

/**
 * A mail on the list and at the head of its page.
 *
 * @param number  of its report, in fours; empty when it has none
 * @param omitted what was not read of it
 * @param open    whether a clerk may still decide
 * @param handled by whom and when, or empty
 * @param folder  where in its mailbox it lies when there is no original, or null
 */
public record MailView(UUID id, String takenAt, Text channel, Text state, Text why, String size, String number,
        List<Text> omitted, boolean open, boolean dismissed, String handled, String folder) {
}
