package cn.lawcampaign.platform.campaign;

import java.util.Locale;

/** Something with a Chinese and an English name. Chinese is the official one and answers every other language. */
public interface Named {

    String name();

    String nameEn();

    /** The name for the reader's language; Chinese unless the language is English. */
    default String name(Locale locale) {
        return locale != null && "en".equals(locale.getLanguage()) ? nameEn() : name();
    }
}
