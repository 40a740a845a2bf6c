package cn.lawcampaign.intake.workingcopy;

import java.util.List;

/** Where reporters live. Places where something happened are facts of the case, so only what is called a home goes. */
final class AddressLooks {

    private static final String PART = "[^,;。!?\\n]";
    private static final String ENDS_A_PART = "(?:[省市县区旗镇乡村屯组社街路巷弄栋幢座楼层室户苑]|小区|花园|家园|公寓|单元|\\d号"
            + "|(?:单元|[栋幢座楼\\-])\\s?\\d{1,5}[室号户]?)";

    static final List<Look> ALL = List.of(
            Look.of(MaskKind.ADDRESS,
                    "(?<![其他她方])(?:家庭住址|家庭地址|现?住址|通[讯信]地址|联系地址|收件地址|邮寄地址|户籍地址?|户口所在地)\\s{0,2}[:=是为在]\\s{0,3}(?<x>"
                            + PART + "{2,60}(?:,\\s?" + PART + "{0,30}(?:[栋幢室楼]|单元)" + PART + "{0,10})?)"),
            // said in passing, so it ends where the words no longer look like an address
            Look.of(MaskKind.ADDRESS,
                    "(?:(?:[我俺咱]家?|本人)(?:现|就|目前)?[居租]?住|(?<![他她其人友戚居])家住)[在于]?(?<x>(?![的院户房得处])(?:[^,;。!?\\n的被每就都]{1,10}?"
                            + ENDS_A_PART + "){1,8}(?:\\d{1,5}[室号户]?)?)"));

    private AddressLooks() {
    }
}
