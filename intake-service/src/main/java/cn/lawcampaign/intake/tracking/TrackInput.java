package cn.lawcampaign.intake.tracking;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Number and code as typed: spaces, hyphens and full-width digits are fine. */
@Schema(name = "Track")
public record TrackInput(
        @Schema(required = true, description = "受理编号 · acceptance number", examples = "4829 1305 7261") String number,
        @Schema(required = true, description = "查询码 · query code", examples = "0123 4567 8901 2345") String queryCode) {
}
