package cn.lawcampaign.intake.mail;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

import cn.lawcampaign.intake.IntakeTest;
import cn.lawcampaign.intake.mail.reading.ExpectedMails;
import cn.lawcampaign.intake.mail.reading.ExpectedMails.Expected;
import cn.lawcampaign.intake.mail.reading.Mails;
import cn.lawcampaign.platform.parts.LogCapture;

/** Every mail of the folder comes by SMTP into a mailbox and ends as the index says: none stays there, none comes twice. */
@IntakeTest
class MailCorpusPathTest {

    private static final List<String> BOXES = List.of(TestMail.OFFICE, TestMail.POLICE, TestMail.PROCURATORATE,
            TestMail.TRANSPORT);
    private static final List<String> CHANNELS = List.of("YFB-E", "GAJ-E", "JCY-E", "JTJ-E");
    /**
     * The mail server, as any, puts lines of its own above these, which are their only head, or the first return path; and
     * the one of these tests keeps no bare CR and no 8-bit head but in UTF-8.
     */
    private static final Set<String> CHANGED = Set.of("garbage-no-head", "garbage-nothing",
            "head-leading-empty-lines", "bounce-empty-path", "lines-cr", "subject-raw-gbk");

    @Inject
    TakenMails mails;

    @Test
    void becomesWhatTheIndexSays() {
        List<Expected> all = ExpectedMails.all();
        IntStream.range(0, BOXES.size()).parallel().forEach(box -> IntStream.range(0, all.size())
                .filter(i -> i % BOXES.size() == box)
                .forEachOrdered(i -> RawSmtp.send("lixm@mail.example", BOXES.get(box), raw(all.get(i), i))));
        Map<String, Deque<Mail>> taken = new HashMap<>();
        try (LogCapture log = new LogCapture()) {
            mails.look().forEach(mail -> taken.computeIfAbsent(mail.channel(), any -> new ArrayDeque<>()).add(mail));
            assertNothingOfThemIn(log);
        }
        assertAll(IntStream.range(0, all.size()).mapToObj(i -> {
            Mail mail = taken.get(CHANNELS.get(i % CHANNELS.size())).poll();
            return (Executable) () -> became(all.get(i), mail);
        }));
        Boxes boxes = new Boxes(MailServer.imapPort());
        BOXES.forEach(box -> assertEquals(0, boxes.count(box), box));
        assertTrue(taken.values().stream().allMatch(Deque::isEmpty));
        assertEquals(List.of(), mails.look());
    }

    private void became(Expected expected, Mail mail) {
        if (CHANGED.contains(expected.name())) {
            assertFalse(mail.state() == MailState.COPY, expected.name());
            return;
        }
        String state = !expected.has("verdict") ? "REPORT" : mail.state().name();
        assertEquals(state, mail.state().name(), () -> expected + " " + mail.reason());
        assertEquals(expected.has("verdict") ? expected.text("verdict") : null, mail.reason(), expected::name);
        assertEquals(expected.texts("omitted"), mail.omitted(), expected::name);
        if (mail.report() != null) {
            report(expected, mail);
        } else {
            assertEquals(Set.of("AUTO_SUBMITTED", "BOUNCE", "LIST", "BULK", "OWN").contains(mail.reason()),
                    mail.state() == MailState.IGNORED, expected::name);
        }
    }

    private void report(Expected expected, Mail mail) {
        if (expected.has("title") && !expected.text("title").equals("none")) {
            assertEquals(expected.text("title"), mails.title(mail.report()), expected::name);
        }
        String narrative = mails.narrative(mail.report());
        expected.texts("narrative").forEach(t -> assertTrue(narrative.contains(t), expected::name));
        expected.texts("absent").forEach(t -> assertFalse(narrative.contains(t), expected::name));
        long files = Mails.take(Mails.file(expected.name())).files().stream().map(Arrays::hashCode).distinct().count();
        assertEquals(files, mails.files(mail.report()).size(), expected::name);
    }

    /** The server runs in this process and logs the addresses; we don't. */
    private static void assertNothingOfThemIn(LogCapture log) {
        Stream.of(log.text().split("\n")).filter(line -> !line.startsWith("com.icegreen"))
                .forEach(line -> Stream.of("mail.example", "yifazhishi.example", "乱收费", "执法人员", "反映问题")
                        .forEach(word -> assertFalse(line.contains(word), line)));
    }

    /** The mails of the folder share a Message-ID, by which they would be taken for one. */
    private static byte[] raw(Expected mail, int index) {
        String raw = new String(Mails.file(mail.name()), StandardCharsets.ISO_8859_1);
        return raw.replace("<20230504100000.1@", "<20230504100000.1." + index + "@")
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
