package cn.lawcampaign.intake.workingcopy;

import java.util.List;

/**
 * What reporters say of themselves, and who they say can bear witness, as one who is with a reporter points to him. Names of
 * others, and of whom they report, are facts of the case.
 */
final class NameLooks {

    private static final String HAN = "\\p{IsHan}";
    private static final String DOTTED = "(?:[\u00B7\u2022\u30FB\u2027.]" + HAN + "{1,8}){0,3}";
    private static final String LATIN = "[A-Z][A-Z'\\-]{1,20}(?:[ \u00B7.]{1,2}[A-Z'\\-]{2,20}){0,2}";
    private static final String PAUSE = "[\\s,.;:!?、。()\\[\\]【】“”\"'‘’「」『』《》<>…~/|\\-]|$";
    private static final String EDGE = "(?=" + PAUSE + ")";
    /** What people go on with after their name. */
    private static final String ABOUT_ME = "男|女|汉族|今年|现年|现住|家住|住|系|是|身份证|电话|手机|联系|实名|来自|籍贯";
    private static final String GOES_ON = "(?=" + PAUSE + "|" + ABOUT_ME + "|在|我|举报|反映|投诉|控告)";
    private static final String TELLS_MORE = "(?=\\s?[,、(]?\\s?(?:" + ABOUT_ME + "|要|因|\\d{2}岁|19\\d\\d|20\\d\\d))";
    /** Words that begin like a family name, and mean no one: "I before then", "I asked for". */
    private static final String NO_NAME = "(?!于|向|任|周[一二三四五六日末边围]|马[上路]|白[天色车]|高[兴速度]|何[时处必人]|严[重格]|万[分一]"
            + "|方[才便面向]|夏[天季]|金[额融]|石油|程度|陈述|曾[经在因被多]|付[款费清出]|许[可多]|钱[款包财]|余[款额下])";
    private static final String TITLES = "(?:队|局|科长|所长|处长|支队|大队|中队|警官|警察|师傅|主任|书记|老板|经理|大哥|大姐|先生|女士|同志|总"
            + "|站长|交警|检察|法官|律师|司机|县长|镇长|村长|哥|姐|叔|姨)";
    private static final String WITH_TITLE = Surnames.COMMON + TITLES;
    private static final String BY_FAMILY = NO_NAME + "(?!" + WITH_TITLE + ")" + Surnames.COMMON + HAN + "{1,2}";
    /** After "I called" mostly stands whom or what somebody called, not a name. */
    private static final String NOT_CALLED = "(?!" + WITH_TITLE
            + "|[他她它你您咱我俺了上来去过人车救出滴醒老家朋同住停屈苦天不一几两这那什啥喊做作拖外代驾警交儿女媳妻爱哥弟姐妹"
            + "爸妈父母亲叔伯舅姑邻工司对保医记大小别谁领队民执当快顺网专搬电开熟客旁群旅乘])";

    private static final String CALLED = "(?:我|俺|咱|本人|在下|鄙人)(?:的?(?:(?:真|全|大|本)?名字?|姓名)(?:叫|是|为)?|叫)[做作]?"
            + Look.LINK;
    private static final String REPORTER = "(?:举报人|投诉人|反映人|申诉人|控告人|检举人|信访人|来信人|来访人|来电人|求助人|本人)";
    private static final String LABEL = "(?<![\\p{IsHan}&&[^是系为]])(?:实名)?(?:" + REPORTER
            + "|联系人|联络人|申请人|当事人|署名|落款|签名|姓名)(?:的?姓名|名字)?(?:\\([^)]{0,10}\\))?\\s{0,2}[:=]\\s{0,3}[“\"「]?";
    private static final String NOBODY = "(?!匿名|本人|不详|保密|未知|无名|不便|不愿|群众)";

    private static final String WITNESS = "(?:(?:同车|同行|在场|目击|证)(?:的)?(?:人|者|证人)|[我俺咱]的?(?:同事|朋友|同学|邻居|老乡|丈夫|妻子|爱人"
            + "|老公|老婆|对象|父亲|母亲|爸|妈|儿子|女儿|哥哥?|姐姐?|弟弟?|妹妹?))";
    private static final String BEARS_WITNESS = "(?=(?:当时|也|都|就|均|全程){0,2}(?:[可能]以?|能够|愿意?|肯)?(?:为我|给我|出面)?"
            + "(?:作证|证明|在场|在车上|看[见到]|目睹|目击|亲眼|同车|同行|陪))";

    static final List<Look> ALL = List.of(
            said(CALLED + "(?<x>" + BY_FAMILY + ")" + GOES_ON),
            said(CALLED + "(?<x>" + NOT_CALLED + HAN + "{2,4}" + DOTTED + ")" + EDGE),
            said(CALLED + "(?<x>" + LATIN + ")"),
            said(LABEL + "(?<x>" + NOBODY + HAN + "{2,4}" + DOTTED + ")" + GOES_ON),
            said(LABEL + "(?<x>" + BY_FAMILY + "|" + LATIN + ")"),
            said("(?<!被)(?:" + REPORTER + "[是系]?|我[就]?是)(?<x>" + BY_FAMILY + ")" + TELLS_MORE),
            said("(?:(?:我|俺|本人)姓|免贵姓?|[敝鄙贱小]姓)" + Look.LINK + "(?<x>" + Surnames.DOUBLE + "|(?![名什啥氏甚])" + HAN
                    + ")"),
            said(WITNESS + "(?:名?叫|是)?" + Look.LINK + "(?<x>" + BY_FAMILY + ")" + BEARS_WITNESS),
            said("(?:证人|目击者|同车人|同行人)(?:的?姓名)?\\s{0,2}[:=]\\s{0,3}(?<x>" + BY_FAMILY + ")" + EDGE),
            said("(?:my name is|i am called)\\s{1,2}(?<x>(?-i:[A-Z])[a-z'\\-]{1,20}(?: (?-i:[A-Z])[a-z'\\-]{1,20}){0,2})"));

    private NameLooks() {
    }

    private static Look said(String pattern) {
        return Look.of(MaskKind.NAME, pattern);
    }
}
