package cn.lawcampaign.intake.mail.reading;

import java.util.regex.Pattern;

/** The lines by which mailers begin what they quote, forward or add. Every pattern looks at one short line. */
final class QuoteMarks {

    /** No mailer writes longer ones, and no pattern has to look at them. */
    private static final int LONGEST = 400;
    private static final int BLOCK_LINES = 8;

    private static final Pattern BLOCK = Pattern.compile(
            "(?i)[-_—]{2,40}\\s{0,5}(?:回复的)?(?:原始邮件|原邮件|原始郵件|原始信件|原始訊息|原信|original(?: message| e?-?mail)?)\\s{0,5}[-_—]{2,40}");
    private static final Pattern FORWARD = Pattern.compile(
            "(?i)[-_—]{2,40}\\s{0,5}(?:转发的?邮件(?:信息)?|轉寄郵件|被转发邮件信息|forwarded message)\\s{0,5}[-_—]{2,40}"
                    + "|begin forwarded message:|开始转发的邮件[:：]|以下是转发的?邮件[:：]?");
    /** 在 2023年5月4日，上午10:00，某人 &lt;a@b.example&gt; 写道： and 某人 于2023年5月4日周四 10:00写道： */
    private static final Pattern SAYS = Pattern.compile(
            "(?i)(?:在\\s?\\d{2,4}\\s?[年/\\-.].{3,300}写[道入到]\\s?[:：]|.{1,200}\\s?[于在]\\s?\\d{4}\\s?[年/\\-.].{3,80}写[道入到]\\s?[:：]"
                    + "|on .{5,300}wrote\\s?[:：]|at \\d{4}-\\d\\d-\\d\\d.{3,200}wrote\\s?[:：])");
    private static final Pattern SAYS_BEGINS = Pattern.compile("(?i)(?:在\\s?\\d{2,4}\\s?[年/\\-.].{3,300}|on .{5,300})");
    private static final Pattern SENDER = Pattern.compile("(?i)\\*{0,2}(?:发件人|寄件者|寄件人|from)\\*{0,2}\\s?[:：].{0,300}");
    private static final Pattern FIELD = Pattern.compile(
            "(?i)\\*{0,2}(?:发送时间|发送日期|日期|时间|收件人|抄送|主题|寄件日期|收件者|主旨|date|sent|to|cc|subject)\\*{0,2}\\s?[:：].{0,300}");
    private static final String THING = "(?:手机|电脑|平板|设备|客户端|邮箱|邮件|iphone|ipad|android|outlook)";
    private static final Pattern DEVICE = Pattern.compile("(?i)发自我的[\\w\\s\\-]{1,20}|(?:发自|来自).{0,20}" + THING
            + ".{0,15}"
            + "|[从由].{0,20}" + THING + ".{0,10}(?:发送|发出)|发送自.{0,20}" + THING + ".{0,15}|使用.{1,15}邮箱.{0,10}发送"
            + "|sent from (?:my |mail for |outlook|yahoo).{0,40}|(?:获取|下载)\\s?outlook.{0,30}|get outlook for .{1,30}");

    private QuoteMarks() {
    }

    static boolean isQuoted(String line) {
        return line.stripLeading().startsWith(">");
    }

    /** From here on, all of it is somebody else's, and content nevertheless. */
    static boolean isForward(String line) {
        return matches(FORWARD, line);
    }

    /** A line above an old mail, or the beginning of its head. */
    static boolean isBlock(String[] lines, int at) {
        if (matches(BLOCK, lines[at])) {
            return true;
        }
        if (!matches(SENDER, lines[at])) {
            return false;
        }
        int fields = 0;
        for (int i = at + 1; i < Math.min(lines.length, at + BLOCK_LINES); i++) {
            fields += matches(FIELD, lines[i]) ? 1 : 0;
        }
        return fields > 1;
    }

    /** How many lines, from there, say who wrote what follows: 0, 1 or 2. */
    static int says(String[] lines, int at) {
        if (matches(SAYS, lines[at])) {
            return 1;
        }
        boolean two = at + 1 < lines.length && matches(SAYS_BEGINS, lines[at])
                && matches(SAYS, lines[at].strip() + " " + lines[at + 1].strip());
        return two ? 2 : 0;
    }

    static boolean isSignature(String line) {
        return line.stripTrailing().equals("--");
    }

    /** What a telephone or a mailer puts below a mail by itself. */
    static boolean isDevice(String line) {
        return matches(DEVICE, line);
    }

    private static boolean matches(Pattern pattern, String line) {
        return line.length() <= LONGEST && pattern.matcher(line.strip()).matches();
    }
}
