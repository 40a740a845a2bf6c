package cn.lawcampaign.routing.decision;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import cn.lawcampaign.platform.lang.Lang;
import cn.lawcampaign.routing.unit.UnitNames;

/** Reasons as one sentence in the reader's language. */
public final class ReasonWords {

    private final UnitNames units;
    private final Lang lang;

    public ReasonWords(UnitNames units) {
        this.units = units;
        this.lang = units.lang();
    }

    /** @param ruleNote what the matched rule says of itself; empty when there is none */
    public String sentence(List<Reason> reasons, String ruleNote) {
        String sentence = reasons.stream().map(r -> clause(r, ruleNote))
                .collect(Collectors.joining(lang.isChinese() ? "；" : "; ", "", lang.isChinese() ? "。" : "."));
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private String clause(Reason r, String note) {
        String first = units.of(r.arg(0));
        String second = units.of(r.arg(1));
        String zhNote = note.isEmpty() ? "" : "（" + note + "）";
        String enNote = note.isEmpty() ? "" : " (" + note + ")";
        return switch (r.code()) {
            case RULE -> say("命中规则 " + r.arg(0) + zhNote, "rule " + r.arg(0) + enNote + " matched");
            case RULE_SAYS_TRIAGE -> say("规则 " + r.arg(0) + zhNote + (note.isEmpty() ? " " : "") + "规定由依法治市办人工分办",
                    "rule " + r.arg(0) + enNote + " leaves it to the Office");
            case NO_RULE -> say("没有规则适用，由依法治市办人工分办", "no rule applies, the Office decides");
            case ACCUSED_UNKNOWN -> say("涉及执法单位但未指明是哪一个，不作推测，由依法治市办人工分办",
                    "an enforcement body is accused but not named; nothing is guessed, the Office decides");
            case ACCUSED_NOT_IN_PACK -> say("被举报单位不在本次行动的单位名录中，由依法治市办人工分办",
                    "an accused unit is not in this campaign's list, the Office decides");
            case AVOIDS -> say("被举报单位" + first + "及其下属须回避", first + " is accused and keeps out with its units");
            case DEPARTMENT_AVOIDS -> say("其所属的" + second + "一并回避", second + ", which it belongs to, keeps out too");
            case LEAD_MOVED -> say("原应由" + first + "主办，改由" + second + "主办",
                    second + " leads instead of " + first);
            case CO_UNIT_DROPPED -> say(first + "因回避不参加协办", first + " keeps out as co-unit");
            case CLOSED_QUEUE -> say("只由" + first + "指定的专人查阅办理", "only named readers of " + first + " see it");
            case CO_UNIT_ADDED -> say("同时反映其他系统的单位，" + first + "参加协办",
                    "units of another system are accused too, so " + first + " takes part");
            case LAST_RESORT -> say("封闭办理单位也被举报，由" + first + "主办，依法治市办和热线均回避",
                    "the closed queue's unit is accused too, so " + first
                            + " leads; the Office and the hotline keep out");
            case NOBODY_LEFT -> say("所有单位均被举报，须报请上级指定", "every unit is accused; a higher authority must name one");
            case BY_HAND -> say("依法治市办研判后交" + first + "主办", "the Office assigned it to " + first);
            case STRUCK -> say(first + "系从文字中识别，经研判并非被举报单位",
                    first + " was found in the text and, as the Office saw, is not accused");
        };
    }

    private String say(String zh, String en) {
        return lang.isChinese() ? zh : en;
    }
}
