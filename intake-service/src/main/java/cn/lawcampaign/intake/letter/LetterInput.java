package cn.lawcampaign.intake.letter;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import cn.lawcampaign.intake.report.IdentityInput;
import cn.lawcampaign.intake.report.ReportInput;
import cn.lawcampaign.platform.lang.Typed;

/** A letter as typed: what can be seen of it, and the fields of a report; nothing in it is checked yet. */
@Schema(name = "Letter", description = "来信登记 · a letter")
public record LetterInput(
        @Schema(required = true, description = "来信渠道代码，须为本单位的 · a letter box of the clerk's own department", examples = "YFB-L") String channel,
        @Schema(description = "邮戳日期，看不清可不填 · date of the postmark; none where it can't be read", examples = "2023-05-01") String postmarkedOn,
        @Schema(required = true, description = "到达日期，不晚于今天 · day of arrival, today at the latest; clocks run from it", examples = "2023-05-04") String arrivedOn,
        @Schema(required = true, description = "页数 · pages", minimum = "1", maximum = "200") Integer pages,
        @Schema(description = "信封是否留存 · whether the envelope is kept", defaultValue = "false") Boolean envelopeKept,
        @Schema(description = "是否写有回信地址，写有则填 identity.address · whether a return address is given", defaultValue = "false") Boolean returnAddress,
        @Schema(description = "标题，不填则取第一句 · headline; the first sentence where there is none") String title,
        @Schema(description = "抄录，不填则登记为待抄录 · transcript; without one the letter waits for it", maxLength = 20_000) String narrative,
        @Schema(enumeration = {
                "ACCUSATION", "CLAIM", "SUGGESTION", "ENQUIRY"}) String matter,
        String category,
        List<String> accusedUnits, String accusedPerson, String accusedLevel, String county, String place,
        String occurredAt, List<String> plates, IdentityInput identity){

    ReportInput report() {
        return new ReportInput(title, narrative, matter, category, accusedUnits, accusedPerson, accusedLevel, county,
                place, occurredAt, plates, identity);
    }

    IdentityInput who() {
        return identity == null ? IdentityInput.NONE : identity;
    }

    /** Whether a slip can be sent to who wrote it. */
    boolean isReachable() {
        return !Typed.clean(who().address()).isEmpty();
    }

    boolean isTranscribed() {
        return !Typed.clean(narrative).isEmpty();
    }
}
