package cn.lawcampaign.routing.door;

import cn.lawcampaign.platform.lang.Text;

/** Why intake keeps something back, in words. */
final class Withheld {

    private static final Text OTHER = Text.of("暂不提供", "Not available");

    private Withheld() {
    }

    /** @param code of a part of the report */
    static Text part(String code) {
        return switch (code) {
            case "TEXT" -> Text.of("正文", "the text");
            case "SUPPLEMENTS" -> Text.of("补充", "additions");
            case "FILES" -> Text.of("附件", "files");
            default -> OTHER;
        };
    }

    /** @param code as intake gives it, or null */
    static Text words(String code) {
        return code == null ? OTHER : switch (code) {
            case "PENDING" -> Text.of("正在处理，稍后可打开", "Being prepared, can be opened soon");
            case "NO_CLEANER" -> Text.of("此类文件须由专员核对后提供", "A clerk has to look at a file of this kind first");
            case "ENCRYPTED" -> Text.of("文件有密码，须由专员核对", "Protected by a password; a clerk has to look at it");
            case "TOO_LARGE" -> Text.of("内容过大，须由专员核对后提供", "Too much in it; a clerk has to look at it first");
            case "UNREADABLE" -> Text.of("文件已损坏或无法识别，须由专员核对", "Broken or not recognised; a clerk has to look at it");
            case "LONG_TEXT" -> Text.of("全文须由专员核对后提供", "A clerk has to read the whole text first");
            case "UNSAFE" -> Text.of("文件可能有害，须由专员核对", "May do harm; a clerk has to look at it");
            case "UNRELEASED" -> Text.of("与正文一同待专员核对放行", "Waits with its text for a clerk");
            case "KEPT" -> Text.of("专员核对后决定不提供", "A clerk looked at it and keeps it back");
            default -> OTHER;
        };
    }
}
