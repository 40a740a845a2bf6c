package cn.lawcampaign.intake.mail.clerk;

import java.util.List;
import java.util.Map;

import cn.lawcampaign.intake.mail.Mail;
import cn.lawcampaign.intake.mail.MailState;
import cn.lawcampaign.platform.lang.Lang;
import cn.lawcampaign.platform.lang.Text;
import cn.lawcampaign.platform.web.Option;

/** The codes on mails in words that say what to do about it. */
final class Reasons {

    /** Why a mail became no report by itself. */
    private static final Map<String, Text> WHY = Map.ofEntries(
            why("AUTO_SUBMITTED", "自动回复", "An automatic reply"),
            why("BOUNCE", "退信或已读回执", "A bounce or a read receipt"),
            why("LIST", "邮件列表", "Came by a mailing list"),
            why("BULK", "群发邮件", "Sent to many"),
            why("OWN", "本系统自己发出的邮件", "Sent by this system itself"),
            why("SMIME_ENCRYPTED", "S/MIME 加密，系统打不开", "Encrypted with S/MIME"),
            why("PGP_ENCRYPTED", "PGP 加密，系统打不开", "Encrypted with PGP"),
            why("TNEF", "Outlook 专用格式（winmail.dat），请下载原件用 Outlook 打开",
                    "In Outlook's own format (winmail.dat): download it and open it in Outlook"),
            why("PARTIAL", "一封邮件拆成多封寄来，这是其中一封，请下载各封原件后合并查看",
                    "One of the pieces into which a mail was cut: download all of them"),
            why("GARBAGE", "内容是乱码", "No readable characters"),
            why("EMPTY", "没有内容", "Nothing in it"),
            why("TOO_MANY_PARTS", "邮件结构过于复杂", "Too many parts"),
            why("TOO_LARGE_HEADER", "邮件头过大", "Its head is too large"),
            why("TOO_LARGE", "邮件过大", "Too large"),
            why("BROKEN", "邮件结构损坏", "Its parts can't be told apart"),
            why("UNFETCHABLE", "邮箱服务器取不出这封邮件，请到该邮箱的已收文件夹里找加了旗标的邮件",
                    "The mailbox does not give it away: look for a flagged mail in its folder of taken mails"),
            why("FAULT", "系统处理出错，请下载原件查看，并告知管理员",
                    "Our system failed with it: download it, and tell your administrator"));

    private static final Map<String, Text> OMITTED = Map.of(
            "RAW", Text.of("邮件过大，后面部分未读", "its end, for it is too large"),
            "PARTS", Text.of("部分过多，后面部分未读", "parts beyond the most that are read"),
            "NESTING", Text.of("嵌套过深的邮件", "mails that lie too deep in others"),
            "TEXT", Text.of("过长的正文", "text beyond the most that is read"),
            "ATTACHMENTS", Text.of("超过件数的附件", "files beyond the most that are taken"),
            "CLOSED_PART", Text.of("加密的部分", "an encrypted part"),
            "CHARACTERS", Text.of("无法辨认的字符（显示为□）", "characters in no known charset (shown as □)"),
            "STRUCTURE", Text.of("结构有误，可能不全", "perhaps something: its structure is wrong"));

    private static final Map<String, Text> DISMISSED = Map.of(
            "SPAM", Text.of("广告、诈骗等垃圾邮件", "Spam"),
            "MACHINE", Text.of("系统通知、自动回复", "A machine's notice"),
            "WORK", Text.of("单位之间的工作邮件", "Between offices"),
            "REPEATED", Text.of("与已登记的内容重复", "Repeats what is registered"),
            "NOTHING", Text.of("没有可登记的内容", "Nothing that could be registered"));
    private static final List<String> OFFERED = List.of("SPAM", "MACHINE", "WORK", "REPEATED", "NOTHING");

    private static final Map<MailState, Text> STATES = Map.of(
            MailState.REPORT, Text.of("已登记为举报", "Registered as a report"),
            MailState.SUPPLEMENT, Text.of("已补充到举报", "Added to a report"),
            MailState.COPY, Text.of("与另一封相同", "The same as another"),
            MailState.IGNORED, Text.of("未登记", "Not registered"),
            MailState.PARKED, Text.of("待处理", "Waits for a clerk"),
            MailState.DISMISSED, Text.of("不是举报", "Not a report"));

    private Reasons() {
    }

    static Text state(MailState state) {
        return STATES.get(state);
    }

    /** Why it became no report, or what a clerk found it to be; empty for one that became one by itself. */
    static Text why(Mail mail) {
        return mail.dismissedAs() != null
                ? DISMISSED.get(mail.dismissedAs())
                : WHY.getOrDefault(mail.reason() == null ? "" : mail.reason(), Text.plain(""));
    }

    static Text omitted(String code) {
        return OMITTED.get(code);
    }

    static boolean isOffered(String dismissal) {
        return OFFERED.contains(dismissal);
    }

    /** What a clerk may find a mail to be. */
    static List<Option> offered(Lang lang) {
        return OFFERED.stream().map(code -> Option.of(code, DISMISSED.get(code).in(lang))).toList();
    }

    private static Map.Entry<String, Text> why(String code, String zh, String en) {
        return Map.entry(code, Text.of(zh, en));
    }
}
