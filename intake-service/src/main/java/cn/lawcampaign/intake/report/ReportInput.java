package cn.lawcampaign.intake.report;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report as typed, by whatever way it came; nothing in it is checked yet. */
@Schema(name = "Report", description = "举报内容 · what is reported")
public record ReportInput(
        @Schema(required = true, maxLength = 100, description = "标题 · headline", examples = "对同一违法行为重复罚款") String title,
        @Schema(required = true, maxLength = 20_000, description = "事情经过 · what happened", examples = "某日在某路口……") String narrative,
        @Schema(required = true, description = "事项性质：检举控告、申诉求决、意见建议、咨询", enumeration = {
                "ACCUSATION", "CLAIM", "SUGGESTION",
                "ENQUIRY"}) String matter,
        @Schema(description = "问题类别代码，可不选 · category code of the campaign", examples = "B3") String category,
        @Schema(description = "被举报单位代码 · unit codes", examples = "[\"GAJ-JJ-1\"]") List<String> accusedUnits,
        @Schema(description = "被举报人 · accused person, as known", maxLength = 200) String accusedPerson,
        @Schema(description = "被举报对象 · whom in the unit", enumeration = {"STAFF", "LEADER", "UNIT",
                "UNKNOWN"}, defaultValue = "UNKNOWN") String accusedLevel,
        @Schema(description = "县区代码 · county code", examples = "DF") String county,
        @Schema(description = "地点 · place", maxLength = 200) String place,
        @Schema(description = "发生日期或时刻 · date, or date and time, not in the future", examples = "2023-05-04") String occurredAt,
        @Schema(description = "涉及车牌 · plates", examples = "[\"吉D00000\"]") List<String> plates, IdentityInput identity){
}
