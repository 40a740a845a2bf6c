package cn.lawcampaign.platform.lang;

/**
 * A sentence in both languages, for rules that are written far from a page: violations, problems, states.
 *
 * @param zh the official wording
 * @param en its English
 */
public record Text(String zh, String en) {

    public static Text of(String zh, String en) {
        return new Text(zh, en);
    }

    /** A text that reads the same in both languages, such as a number. */
    public static Text plain(String text) {
        return new Text(text, text);
    }

    public String in(Lang lang) {
        return lang == Lang.EN ? en : zh;
    }
}
