package cn.lawcampaign.intake.workingcopy;

import static cn.lawcampaign.intake.workingcopy.Look.BEGIN;
import static cn.lawcampaign.intake.workingcopy.Look.END;
import static cn.lawcampaign.intake.workingcopy.Look.GAP;
import static cn.lawcampaign.intake.workingcopy.Look.LINK;
import static cn.lawcampaign.intake.workingcopy.Look.MORE;

import java.util.List;

/** Telephone numbers of the mainland and, with their country code, of elsewhere. */
final class PhoneLooks {

    private static final String BEFORE_AREA = "[)\\]\\-\u2010-\u2015\\s/.、_]{0,4}";
    private static final String NOT_A_DAY = "(?!20[0-3]\\d(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01]))";
    /** Tails of plates and papers are facts of the case. */
    private static final String NOT_OF_A_CAR = "(?<!(?:车|牌|照|单|票|书|案|卡|证|户|账)[^\\d,。]{0,2})";

    static final List<Look> ALL = List.of(
            Look.number(MaskKind.PHONE, BEGIN + "(?:(?:\\+|00)?86" + GAP + ")?1" + GAP + "[3-9]" + MORE + "{9}" + END),
            // in groups, between strokes or commas as in a list
            Look.number(MaskKind.PHONE,
                    BEGIN + "1[3-9]\\d(?<w>\\s{0,2}[/、,|~*;:]\\s{0,2}|[\\s\\-]{1,5})\\d{4}\\k<w>\\d{4}"
                            + END),
            Look.number(MaskKind.PHONE, "[(\\[【]\\s?1[3-9]\\d\\s?[)\\]】]" + GAP + "\\d{4}" + GAP + "\\d{4}" + END),
            // over the end of a line
            Look.number(MaskKind.PHONE, BEGIN + "1(?:[ \\t\\-]{0,2}+(?:\\r?\\n[ \\t]{0,4}+)?+\\d){10}" + END,
                    hit -> hit.chars().filter(c -> c == '\n').count() == 1 && hit.matches("(?s)1\\s*[3-9].*")),
            Look.number(MaskKind.PHONE, BEGIN + "\\(?(?:010|02\\d|0[3-9]\\d{2})" + BEFORE_AREA + "\\d{3,4}" + GAP
                    + "\\d{4}" + END + "(?:[\\s\\-]{0,4}+(?:转|分机|#)\\s{0,4}+\\d{1,6}+)?"),
            Look.of(MaskKind.PHONE,
                    "(?<![\\d)])(?:\\+\\s?\\d{1,3}|00(?:86|852|853|886))(?:[\\s\\-()\u2010-\u2015]{0,3}\\d){6,13}"
                            + END),
            Look.number(MaskKind.PHONE,
                    "(?:电话|座机|固话|手机|联系方式|联系我|小灵通|宅电|传真|(?<![a-z])(?:tel|phone|mobile|call))(?:号码?)?" + LINK + "(?<x>"
                            + NOT_A_DAY + "\\d{3,4}[\\-\\s\u2010-\u2015]{0,2}\\d{4})" + END),
            Look.number(MaskKind.PHONE,
                    "(?:" + NOT_OF_A_CAR + "尾号|(?:手机|电话)(?:号码?)?的?(?:最?后[四4]位|末[四4]位))" + LINK + "(?<x>\\d{3,4})"
                            + END + "(?![^,。]{0,5}[车牌])"));

    private PhoneLooks() {
    }
}
