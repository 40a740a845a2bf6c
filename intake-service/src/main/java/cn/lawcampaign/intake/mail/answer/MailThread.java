package cn.lawcampaign.intake.mail.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.lawcampaign.intake.mail.reading.ReadMail;

/**
 * What an answer needs to know of the mail that it answers, to be sealed as one text.
 *
 * @param token      see {@link ReplyToken}
 * @param references Message-IDs, the answered mail's last; empty when it has none
 */
record MailThread(String token, List<String> references) {

    /** A line of a head has at most 998 characters (RFC 5322, 2.1.1). */
    private static final int LONGEST = 900;

    static MailThread of(String token, ReadMail mail) {
        if (mail.messageId() == null || mail.messageId().length() > LONGEST) {
            return new MailThread(token, List.of());
        }
        List<String> references = new ArrayList<>(List.of(mail.messageId()));
        int length = mail.messageId().length();
        for (int i = mail.references().size() - 1; i >= 0; i--) {
            length += 1 + mail.references().get(i).length();
            if (length > LONGEST) {
                break;
            }
            references.add(0, mail.references().get(i));
        }
        return new MailThread(token, references);
    }

    /** The fields that put the answer below the mail it answers (RFC 5322, 3.6.4). */
    Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        if (!references.isEmpty()) {
            headers.put("In-Reply-To", references.get(references.size() - 1));
            headers.put("References", String.join(" ", references));
        }
        return headers;
    }

    String text() {
        return token + "\n" + String.join(" ", references);
    }

    static MailThread read(String text) {
        String[] parts = text.split("\n", 2);
        return new MailThread(parts[0], parts[1].isEmpty() ? List.of() : Arrays.asList(parts[1].split(" ")));
    }

    @Override
    public String toString() {
        return "MailThread";
    }
}
