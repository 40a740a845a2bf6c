package cn.lawcampaign.intake.report;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * A receipt as it is shown, once.
 *
 * @param number     in fours
 * @param code       in fours
 * @param receivedAt to the minute, in the campaign's zone
 */
public record ReceiptPage(String number, String code, String receivedAt) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    public static ReceiptPage of(Receipt receipt, ZoneId zone) {
        return new ReceiptPage(Grouped.inFours(receipt.number()), Grouped.inFours(receipt.queryCode()),
                MINUTE.format(receipt.receivedAt().atZone(zone)));
    }
}
