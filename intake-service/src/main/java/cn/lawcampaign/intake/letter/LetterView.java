package cn.lawcampaign.intake.letter;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to a letter that is registered. */
@Schema(name = "RegisteredLetter")
record LetterView(
        @Schema(description = "登记簿中的标识 · its id in the register") UUID id,
        @Schema(description = "受理编号，待抄录时没有 · acceptance number; none while it waits for its transcript") String number,
        @Schema(description = "查询码，没有通信地址时不给 · query code; none without a postal address, since nobody could be told it") String queryCode,
        @Schema(description = "登记时间，待抄录时没有 · when it was filed; none while it waits") Instant receivedAt) {
}
