package cn.lawcampaign.intake.report;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to a report that is durable. */
@Schema(name = "Receipt")
public record ReceiptView(
        @Schema(description = "受理编号 · acceptance number", examples = "482913057261") String number,
        @Schema(description = "查询码，请妥善保管 · query code, a secret", examples = "0123456789012345") String queryCode,
        @Schema(description = "登记时间 · when it was received") Instant receivedAt) {

    public static ReceiptView of(Receipt receipt) {
        return new ReceiptView(receipt.number(), receipt.queryCode(), receipt.receivedAt());
    }
}
