package cn.lawcampaign.intake.mail.reading;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import cn.lawcampaign.intake.mail.reading.ExpectedMails.Expected;
import cn.lawcampaign.platform.lang.Typed;

/** Every mail of the folder becomes what the index says. */
class MailCorpusTest {

    private static final String SENDER = "lixm@mail.example";

    static List<Expected> mails() {
        return ExpectedMails.all();
    }

    @Test
    void every_mail_of_the_folder_is_in_the_index() throws Exception {
        Path folder = Path.of(MailCorpusTest.class.getResource("/mails/mails.yaml").toURI()).getParent();
        Set<String> indexed = mails().stream().map(Expected::name).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(indexed, names(folder));
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(".eml"))
                    .map(n -> n.replace(".eml", "")).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @ParameterizedTest
    @MethodSource("mails")
    void becomes(Expected expected) {
        Mails.Taken taken = Mails.take(Mails.file(expected.name()));
        ReadMail mail = taken.mail();
        TextOfMail text = TextOfMail.of(mail);
        assertAll(() -> verdict(expected, mail), () -> head(expected, mail), () -> text(expected, mail, text),
                () -> files(expected, taken), () -> wellFormed(mail, text));
    }

    @ParameterizedTest
    @MethodSource("mails")
    void is_the_same_however_slowly_it_comes(Expected expected) throws IOException {
        byte[] raw = Mails.file(expected.name());
        InputStream slow = new ByteArrayInputStream(raw) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(1, length));
            }
        };
        assertEquals(Mails.take(raw).mail(), Mails.reader().read(slow, AttachmentSink.NOWHERE));
    }

    private static void verdict(Expected expected, ReadMail mail) {
        assertEquals(expected.has("verdict") ? expected.text("verdict") : null,
                mail.verdict().reason() == null ? null : mail.verdict().reason().name());
        assertEquals(expected.texts("omitted"), mail.omitted().stream().map(Enum::name).sorted().toList());
        if (expected.has("answerable")) {
            assertEquals(expected.text("answerable"), String.valueOf(mail.answerable()));
        }
    }

    private static void head(Expected expected, ReadMail mail) {
        String address = mail.from() == null ? null : mail.from().address();
        if (expected.has("from")) {
            assertEquals(expected.text("from"), address);
        } else if (mail.verdict().kind() != Verdict.Kind.AUTOMATIC) {
            assertEquals(SENDER, address);
        }
        said(expected, "name", v -> assertEquals(v, mail.from().name()));
        said(expected, "replyTo", v -> assertEquals(v, mail.replyTo().address()));
        said(expected, "messageId", v -> assertEquals(v, mail.messageId()));
        said(expected, "inReplyTo", v -> assertEquals(v, mail.inReplyTo()));
        said(expected, "references", v -> assertEquals(v, String.valueOf(mail.references().size())));
        said(expected, "date", v -> assertEquals(v, mail.sentAt() == null ? null : mail.sentAt().toString()));
    }

    private static void text(Expected expected, ReadMail mail, TextOfMail text) {
        said(expected, "title", v -> assertEquals(v, text.title() == null ? "none" : text.title()));
        said(expected, "exactly", v -> assertEquals(v, text.narrative()));
        expected.texts("narrative").forEach(t -> assertContains(t, text.narrative()));
        expected.texts("absent").forEach(t -> assertFalse(text.narrative().contains(t), text.narrative()));
        if (expected.has("removed")) {
            expected.texts("removed").forEach(t -> assertContains(t, text.removed()));
            assertEquals(expected.texts("removed").isEmpty(), text.removed().isEmpty(), text.removed());
        }
        said(expected, "forwarded", v -> assertEquals(v, String.valueOf(mail.forwarded().size())));
        if (!mail.verdict().isReadable()) {
            assertEquals(List.of("", List.of()), List.of(mail.body(), mail.forwarded()));
        }
    }

    private static void files(Expected expected, Mails.Taken taken) {
        List<AttachmentHead> heads = taken.mail().attachments().stream().map(Attachment::head).toList();
        assertEquals(expected.texts("attachments"), heads.stream().map(AttachmentHead::name).toList());
        assertEquals(taken.mail().attachments().stream().map(Attachment::size).toList(),
                taken.files().stream().map(f -> (long) f.length).toList());
        said(expected, "sizes", v -> assertEquals(expected.texts("sizes"),
                taken.files().stream().map(f -> String.valueOf(f.length)).toList()));
        said(expected, "inline", v -> assertEquals(expected.texts("inline"),
                heads.stream().map(h -> String.valueOf(h.inline())).toList()));
        said(expected, "nested", v -> assertEquals(expected.texts("nested"),
                heads.stream().map(h -> String.valueOf(h.nested())).toList()));
    }

    private static void wellFormed(ReadMail mail, TextOfMail text) {
        Stream.of(mail.subject(), mail.body(), text.narrative(), text.removed(), String.join("", mail.forwarded()))
                .forEach(t -> assertTrue(Typed.isWellFormed(t) && t.equals(Typed.clean(t))));
        assertTrue(mail.subject().indexOf('\n') < 0);
    }

    private static void said(Expected expected, String key, Consumer<String> check) {
        if (expected.has(key)) {
            check.accept(expected.text(key));
        }
    }

    private static void assertContains(String part, String whole) {
        assertTrue(whole.contains(part), () -> "no «" + part + "» in «" + whole + "»");
    }
}
