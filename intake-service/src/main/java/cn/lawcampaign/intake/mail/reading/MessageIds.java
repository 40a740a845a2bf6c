package cn.lawcampaign.intake.mail.reading;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads the fields that hold a mail's place in its thread (RFC 5322, 3.6.4). */
final class MessageIds {

    /** In angle brackets, safe to put into a head again. */
    private static final Pattern ID = Pattern.compile("<[!-;=?-~]{1,498}>");
    private static final int MOST = 100;

    private MessageIds() {
    }

    static String first(String field) {
        return ID.matcher(field).results().map(MatchResult::group).findFirst().orElse(null);
    }

    /** The last ones, in their order. */
    static List<String> last(String field) {
        List<String> ids = ID.matcher(field).results().map(MatchResult::group).toList();
        return ids.subList(Math.max(0, ids.size() - MOST), ids.size());
    }
}
