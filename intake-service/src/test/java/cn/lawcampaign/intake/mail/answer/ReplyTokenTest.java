package cn.lawcampaign.intake.mail.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import cn.lawcampaign.intake.mail.reading.ReadMail;
import cn.lawcampaign.intake.mail.reading.Verdict;

class ReplyTokenTest {

    @Test
    void isFoundHoweverItIsQuoted() {
        String token = ReplyToken.random();
        assertTrue(token.matches("[A-Z2-7]{26}"), token);
        for (String quoted : List.of(token, "> [" + token + "]", "[" + token.toLowerCase(Locale.ROOT) + "]。",
                "原文：" + token + "谢谢")) {
            assertEquals(List.of(token), ReplyToken.in(quoted), quoted);
        }
        assertEquals(List.of(), ReplyToken.in(token + "A"));
        String word = "electroencephalographicall";
        assertEquals(26, word.length());
        assertEquals(word, ReplyToken.without(word), "evidence is not to be cut");
        assertEquals("〔回执标记〕", ReplyToken.without(token));
    }

    @Test
    void isLookedForAFewTimesOnly() {
        String many = String.join(" ", IntStream.range(0, 1000).mapToObj(i -> ReplyToken.random()).toList());
        assertEquals(20, ReplyToken.in(many).size());
    }

    @Test
    void aThreadFitsIntoOneLineOfAHead() {
        ReadMail mail = mail("<last@mail.example>", Collections.nCopies(100, "<earlier@mail.example>"));
        MailThread thread = MailThread.of("T", mail);
        assertEquals("<last@mail.example>", thread.headers().get("In-Reply-To"));
        String references = thread.headers().get("References");
        assertTrue(references.length() <= 920 && references.endsWith(" <last@mail.example>"), references);
        assertEquals(thread, MailThread.read(thread.text()));
        MailThread none = MailThread.of("T", mail(null, List.of()));
        assertEquals(Set.of(), none.headers().keySet());
        assertEquals(none, MailThread.read(none.text()));
    }

    private static ReadMail mail(String id, List<String> references) {
        return new ReadMail(Verdict.READABLE, null, null, true, "", null, id, null, references, "", List.of(),
                List.of(),
                Set.of());
    }
}
