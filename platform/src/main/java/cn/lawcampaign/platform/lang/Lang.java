package cn.lawcampaign.platform.lang;

import java.util.List;
import java.util.Locale;

/** The languages of the suite. Chinese is the official one and answers whoever asks for neither. */
public enum Lang {
    ZH(Locale.forLanguageTag("zh")), EN(Locale.ENGLISH);

    private final Locale locale;

    Lang(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The tag for {@code lang} attributes: zh-CN or en. */
    public String tag() {
        return this == ZH ? "zh-CN" : "en";
    }

    /** The short code, as in the cookie: zh or en. */
    public String code() {
        return locale.getLanguage();
    }

    public boolean isChinese() {
        return this == ZH;
    }

    /** What stands between the items of a list. */
    public String listComma() {
        return this == ZH ? "、" : ", ";
    }

    /** Words with a remark in brackets behind them. */
    public String remarked(String words, String remark) {
        return this == ZH ? words + "（" + remark + "）" : words + " (" + remark + ")";
    }

    /**
     * The language to answer in.
     *
     * @param chosen         what the reader chose ("zh" or "en"), or null
     * @param acceptLanguage the header of that name, or null; a malformed one counts as none
     */
    public static Lang choose(String chosen, String acceptLanguage) {
        for (Lang lang : values()) {
            if (lang.code().equals(chosen)) {
                return lang;
            }
        }
        return accepted(acceptLanguage);
    }

    private static Lang accepted(String header) {
        if (header == null || header.length() > 500) {
            return ZH;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(header), List.of(ZH.locale, EN.locale));
            return EN.locale.equals(best) ? EN : ZH;
        } catch (IllegalArgumentException malformed) {
            return ZH;
        }
    }
}
