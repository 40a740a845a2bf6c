package cn.lawcampaign.intake.phone;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import cn.lawcampaign.intake.report.IdentityInput;
import cn.lawcampaign.intake.report.ReportInput;

/** A call as typed: the fields of a report, and over which telephone it came. */
@Schema(name = "Call", description = "来电登记 · a call")
public record CallInput(
        @Schema(required = true, description = "电话渠道代码，须为本单位的 · a telephone of the operator's own department", examples = "ZWR-P") String channel,
        @Schema(description = "标题，不填则取第一句 · headline; the first sentence where there is none") String title,
        @Schema(required = true, maxLength = 20_000) String narrative,
        @Schema(required = true, enumeration = {
                "ACCUSATION", "CLAIM", "SUGGESTION", "ENQUIRY"}) String matter,
        String category, List<String> accusedUnits, String accusedPerson, String accusedLevel, String county,
        String place, String occurredAt, List<String> plates, IdentityInput identity,
        @Schema(description = "是否已向来电人复述确认，默认是 · read back to the caller; true where it is missing") Boolean readBack){

    ReportInput report() {
        return new ReportInput(title, narrative, matter, category, accusedUnits, accusedPerson, accusedLevel, county,
                place, occurredAt, plates, identity);
    }

    boolean wasReadBack() {
        return readBack == null || readBack;
    }
}
