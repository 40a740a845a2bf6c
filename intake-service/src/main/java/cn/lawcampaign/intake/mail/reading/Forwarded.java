package cn.lawcampaign.intake.mail.reading;

/** A mail within a mail, as text: what it is, and what it says. */
final class Forwarded {

    private static final String LINE = "---------- 转发的邮件 ----------";
    private static final int FIELD = 200;

    private Forwarded() {
    }

    static String text(Headers head, String words) {
        StringBuilder text = new StringBuilder(LINE).append('\n');
        field(text, "主题", EncodedWords.decode(head.get("subject")));
        field(text, "发件人", EncodedWords.decode(head.get("from")));
        field(text, "时间", head.get("date"));
        return Words.text(text.append('\n').append(words).toString());
    }

    private static void field(StringBuilder text, String label, String value) {
        String line = Words.line(value, FIELD);
        if (!line.isEmpty()) {
            text.append(label).append('：').append(line).append('\n');
        }
    }
}
