package cn.lawcampaign.intake.workingcopy;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The looks of personal data in a report. What a pattern's group {@code x} holds is taken out, or all of the hit where it
 * has no group. Patterns lean to taking out too much rather than too little, but leave the facts of a case alone: plates,
 * amounts, dates, article and document numbers. Every repetition is bounded, so that no text makes a look slow.
 */
enum MaskPattern {

    ID_18(MaskKind.ID_CARD,
            "(?<!\\d)[1-9]\\d{5}G(?:19|20)\\d{2}G(?:0[1-9]|1[0-2])G(?:0[1-9]|[12]\\d|3[01])G\\d{3}G[\\dXx](?![\\dA-Za-z])"),
    // the numbers of decisions and tickets can look like the old 15 digits: what is called so stays
    ID_15(MaskKind.ID_CARD,
            "(?<!\\d)(?<!(?:单号|编号|案号|票号|决定书|文书号)[^\\d]{0,6})[1-9]\\d{5}\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}(?!\\d)"), QUERY_CODE(
                    MaskKind.QUERY_CODE, "查询码[:是为\\s]{0,4}(?<x>\\d(?:G\\d){15})(?!\\d)"), BANK_CARD(MaskKind.BANK_CARD,
                            "(?<!\\d)[3-6]\\d{3}(?:G\\d){12,15}(?!\\d)") {
                        @Override
                        boolean accepts(MatchResult hit) {
                            return luhn(hit.group());
                        }
                    },
    MOBILE(MaskKind.PHONE, "(?<!\\d)(?:(?:\\+|00)?86G)?1G[3-9](?:G\\d){9}(?!\\d)"), LANDLINE(MaskKind.PHONE,
            "(?<!\\d)\\(?(?:010|02\\d|0[3-9]\\d{2})[)\\-\\s]{0,3}\\d{3,4}[\\-\\s]?\\d{4}(?!\\d)(?:[\\s\\-]{0,4}+(?:转|分机|#)\\s{0,4}+\\d{1,6}+)?"), LOCAL_PHONE(
                    MaskKind.PHONE,
                    "(?:电话|座机|手机|联系方式|联系我|小灵通)(?:号码?)?[:是为\\s]{0,4}(?<x>\\d{3,4}[\\-\\s]?\\d{4})(?!\\d)"), PHONE_TAIL(
                            MaskKind.PHONE,
                            "(?:手机|电话)(?:号码?)?(?:的)?(?:后四位|尾号)[:是为\\s]{0,4}(?<x>\\d{3,4})(?!\\d)"), EMAIL(
                                    MaskKind.EMAIL,
                                    "[A-Za-z0-9._%+\\-]{1,64}+\\s{0,2}+(?:@|\\(at\\)|\\[at\\]|#at#)\\s{0,2}+[A-Za-z0-9\\-]{1,63}+(?:\\.[A-Za-z0-9\\-]{1,63}+){1,8}+"), QQ(
                                            MaskKind.ACCOUNT,
                                            "(?:qq|扣扣)(?:号码?)?[:是为\\s]{0,4}(?<x>[1-9]\\d{4,11})(?!\\d)"), WECHAT(
                                                    MaskKind.ACCOUNT,
                                                    "(?:微信|weixin|wechat|vx|v信|威信|薇信|抖音|快手)(?:账?号)?(?:同号)?(?:id)?[:是为\\s]{0,4}(?<x>[a-z][a-z0-9_\\-]{5,19})(?![a-z0-9_\\-])"),
    // what one says of oneself; with a surname in front, so that "我叫他停车" stays
    OWN_WORDS(MaskKind.NAME, "(?:我叫|我名叫|我的名字叫?|本人姓名|举报人姓名|我的姓名|本人叫)[:是为\\s]{0,4}(?<x>" + Surnames.PATTERN
            + "\\p{IsHan}{1,2})(?=[,.;:、。()\\s]|$)"), SURNAME(MaskKind.NAME,
                    "(?:我姓|本人姓|免贵姓)(?<x>" + Surnames.PATTERN + ")");

    final MaskKind kind;
    final Pattern pattern;
    private final boolean grouped;

    MaskPattern(MaskKind kind, String pattern) {
        this.kind = kind;
        this.pattern = Pattern.compile(pattern.replace("G", gap()), Pattern.CASE_INSENSITIVE);
        this.grouped = pattern.contains("(?<x>");
    }

    /** What people put between digits, G in the patterns: at most two of blanks (no new line), hyphens, dots. */
    private static String gap() {
        return "[ \\t\\-\u2010\u2011\u2013\u2014\u00B7.]{0,2}";
    }

    boolean accepts(MatchResult hit) {
        return true;
    }

    int start(MatchResult hit) {
        return grouped ? hit.start(1) : hit.start();
    }

    int end(MatchResult hit) {
        return grouped ? hit.end(1) : hit.end();
    }

    /** The check of card numbers, ISO/IEC 7812-1 annex B. */
    static boolean luhn(String card) {
        int[] digits = card.chars().filter(c -> c >= '0' && c <= '9').map(c -> c - '0').toArray();
        int sum = 0;
        for (int i = 0; i < digits.length; i++) {
            int d = digits[digits.length - 1 - i];
            sum += i % 2 == 0 ? d : d * 2 > 9 ? d * 2 - 9 : d * 2;
        }
        return sum % 10 == 0;
    }
}
