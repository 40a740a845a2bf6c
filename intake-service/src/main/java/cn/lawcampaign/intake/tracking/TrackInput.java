package cn.lawcampaign.intake.tracking;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Number and code as typed: spaces, hyphens and full-width digits are fine. */
@Schema(name = "Track")
public record TrackInput(
        @Schema(required = true, description = "受理编号 · acceptance number", examples = "5724 0000 0004") String number,
        @Schema(required = true, description = "查询码 · query code", examples = "0123 4567 8901 2345") String queryCode) {
}
