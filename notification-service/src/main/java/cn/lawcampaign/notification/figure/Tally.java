package cn.lawcampaign.notification.figure;

import java.util.Map;
import java.util.TreeMap;

/** Figures by code. What has no code is kept under {@link #NO_CODE}, so that a table always adds up to its total. */
final class Tally {

    /** Also what a link says to ask for those without. */
    static final String NO_CODE = "-";

    private final Map<String, Figure> figures = new TreeMap<>();

    static String key(String code) {
        return code == null ? NO_CODE : code;
    }

    void add(String code, int now, int before) {
        if (now + before > 0) {
            figures.put(key(code), figures.getOrDefault(key(code), Figure.NONE).plus(now, before));
        }
    }

    Map<String, Figure> figures() {
        return figures;
    }
}
