package cn.lawcampaign.intake.release;

import cn.lawcampaign.intake.evidence.Evidence.State;
import cn.lawcampaign.platform.lang.Text;

/** States of files and reasons to withhold them, in words for clerks. */
final class FileWords {

    private FileWords() {
    }

    static Text state(State state) {
        return switch (state) {
            case RECEIVED -> Text.of("正在处理", "being cleaned");
            case CLEANED -> Text.of("办理单位可打开副本", "agencies may open the copy");
            case WITHHELD -> Text.of("待核对", "waits for you");
            case RELEASED -> Text.of("已按原样放行", "released as it is");
            case KEPT -> Text.of("不提供", "kept back");
        };
    }

    /** The class of its tag. */
    static String tone(State state) {
        return switch (state) {
            case WITHHELD -> "tag-soon";
            case CLEANED, RELEASED -> "tag-good";
            default -> "";
        };
    }

    /** @param reason a code, or null */
    static Text reason(String reason) {
        return reason == null ? null : switch (reason) {
            case "NO_CLEANER" -> Text.of("此类文件无法自动清理", "nothing can clean files of this kind");
            case "ENCRYPTED" -> Text.of("有密码", "protected by a password");
            case "TOO_LARGE" -> Text.of("内容过大，无法自动清理", "too much in it to be cleaned");
            case "UNREADABLE" -> Text.of("已损坏或无法识别", "broken or not recognised");
            case "LONG_TEXT" -> Text.of("长邮件的全文", "the whole text of a long mail");
            case "UNSAFE" -> Text.of("可能有害，不能按原样放行", "may do harm, can't be released as it is");
            default -> Text.plain(reason);
        };
    }
}
