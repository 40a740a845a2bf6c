package cn.lawcampaign.intake.mail.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.sun.management.ThreadMXBean;

import cn.lawcampaign.intake.mail.reading.Verdict.Reason;

/** No mail is so big that it takes long, or memory. */
class HugeMailTest {

    private static final Duration QUICKLY = Duration.ofSeconds(8);
    private static final String HEAD = HugeMails.HEAD;
    private static final String TEXT = "Content-Type: text/plain; charset=utf-8\r\n\r\n扣车三天，不给手续。\r\n";

    private static ReadMail read(InputStream raw) {
        return assertTimeout(QUICKLY, () -> Mails.reader().read(raw, AttachmentSink.NOWHERE));
    }

    @Test
    void a_mail_of_28_megabytes_leaves_no_trace_in_memory() throws IOException {
        long size = 20L << 20;
        read(HugeMails.withFile(1 << 20)); // classes are loaded
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        ReadMail mail = Mails.reader().read(HugeMails.withFile(size), AttachmentSink.NOWHERE);
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;

        assertEquals(size / 57 * 57, mail.attachments().get(0).size());
        assertEquals("视频见附件。", mail.body());
        assertEquals(Set.of(), mail.omitted());
        // all that was ever allocated, held or not
        assertTrue(allocated < 1 << 20, allocated + " bytes");
    }

    @Test
    void what_is_beyond_the_limit_is_left_out() {
        ReadMail mail = read(HugeMails.withFile(40L << 20));
        assertEquals("视频见附件。", mail.body());
        assertEquals(Set.of(Omission.RAW), mail.omitted());
        assertTrue(mail.attachments().get(0).size() < 30L << 20);
    }

    @Test
    void nothing_but_blanks_before_the_limit() {
        ReadMail mail = read(
                HugeMails.stream(HEAD.replaceAll("Subject.*\r\n", "") + "\r\n", " ".repeat(1 << 10), 31 << 10,
                        "只有结尾。\r\n"));
        assertEquals(Reason.TOO_LARGE, mail.verdict().reason());
    }

    @Test
    void of_10000_parts_the_first_are_read() {
        ReadMail mail = read(
                HugeMails.stream(HEAD + "Content-Type: multipart/mixed; boundary=b\r\n\r\n", "--b\r\n" + TEXT,
                        10_000, "--b--\r\n"));
        assertTrue(mail.verdict().isReadable());
        assertEquals(Set.of(Omission.PARTS), mail.omitted());
        assertEquals(199, mail.body().lines().count());
    }

    @Test
    void of_10000_files_without_a_text_fifty_are_handed_over() {
        ReadMail mail = read(HugeMails.stream(HEAD + "Content-Type: multipart/mixed; boundary=b\r\n\r\n",
                "--b\r\nContent-Type: image/png\r\n\r\nx\r\n", 10_000, "--b--\r\n"));
        assertEquals(Reason.TOO_MANY_PARTS, mail.verdict().reason());
        assertEquals(50, mail.attachments().size());
    }

    @Test
    void of_10000_levels_ten_are_opened() {
        ReadMail mail = read(HugeMails.stream(HEAD + "Content-Type: multipart/mixed; boundary=b\r\n\r\n",
                "--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n", 10_000, "--b\r\n" + TEXT));
        assertTrue(mail.omitted().contains(Omission.NESTING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Spam: 0123456789012345678901234567890123456789\r\n", "X: y\r\n",
            " folded and folded and folded and folded\r\n",
            "no field at all, and nothing that is one below it\r\nTo: a@b.example\r\n"})
    void a_head_of_a_megabyte_is_read_for_what_is_needed(String line) {
        ReadMail mail = read(HugeMails.stream(HEAD + "X-First: x\r\n", line, (1 << 20) / line.length(), TEXT));
        assertEquals("举报", mail.subject());
        assertEquals("扣车三天，不给手续。", mail.body());
        assertEquals("lixm@mail.example", mail.from().address());
    }

    @Test
    void a_field_of_a_megabyte_is_cut() {
        ReadMail mail = read(
                HugeMails.stream(HEAD.replaceAll("(?s)Subject.*", "Subject: "), "bad ", 1 << 18, "\r\n" + TEXT));
        assertEquals(500, mail.subject().length());
        assertEquals("扣车三天，不给手续。", mail.body());
    }

    @Test
    void a_head_without_an_end_is_given_up() {
        ReadMail mail = read(HugeMails.stream(HEAD, "X-Spam: 0123456789\r\n", 1 << 20, TEXT));
        assertEquals(Reason.TOO_LARGE_HEADER, mail.verdict().reason());
        assertEquals("举报", mail.subject());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0030\u0001\u0006\u0009*", "0", "\u0004"})
    void a_signature_without_an_end_is_kept_as_a_file(String piece) {
        ReadMail mail = read(
                HugeMails.stream(HEAD + "Content-Type: application/pkcs7-mime\r\n\r\n", piece, 1 << 20, ""));
        assertEquals(Reason.SMIME_ENCRYPTED, mail.verdict().reason());
        assertEquals((long) piece.length() << 20, mail.attachments().get(0).size());
    }

    @Test
    void two_hundred_recipients_are_no_matter() {
        ReadMail mail = read(
                HugeMails.stream(HEAD + "To: xiansuo@yifazhishi.example", ",\r\n =?utf-8?B?5Y2V5L2N?= <u@unit.example>",
                        200, "\r\n" + TEXT));
        assertEquals("扣车三天，不给手续。", mail.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b><i>", "<table><tr><td>", "<p>x</p>", "<ol><li>",
            "<a href='https://a.example/x'>x",
            "<blockquote type=cite>", "<font><p>", "&nbsp;", "字", "<!-- ", "<style>", "< ", "<svg><", "<pre>\n",
            "<form>"})
    void html_of_eight_megabytes(String piece) {
        ReadMail mail = read(HugeMails.stream(HEAD + "Content-Type: text/html; charset=utf-8\r\n\r\n<p>开头</p>", piece,
                (8 << 20) / piece.length(), "</html>"));
        assertTrue(mail.body().startsWith("开头"));
        assertTrue(mail.body().length() <= 200_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "> ", "--\n", "在 2023", "On a ", "\n", "=\n", "=20", "-- ", "字", "\u0301\u0323",
            "a\u0323\u0301",
            "发件人：\n", "\uD83D\uDE00", "____\n\n", "=E5", "begin 644 ", "- \n",
            "在2023年在2023年在2023年在2023年在2023年在2023年写\n", "From: From: a\n"})
    void texts_of_a_million_characters(String piece) {
        for (String coding : new String[]{"8bit", "quoted-printable", "base64"}) {
            ReadMail mail = read(HugeMails.stream(HEAD + "Content-Transfer-Encoding: " + coding
                    + "\r\nContent-Type: text/plain; format=flowed; charset=utf-8\r\n\r\n开头\n", piece,
                    1_000_000 / piece.length(), ""));
            TextOfMail text = assertTimeout(QUICKLY, () -> TextOfMail.of(mail));
            assertTrue(text.narrative().length() <= 200_000);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=?utf-8?B?", "=?utf-8?Q?=", "<a@b.example", "\"", "(", "(a)", "a@b ", ";a*0*=x", ";=",
            "%E5",
            "\\\"", "?=", "=?gbk?B?1A?= ", "<a@b.example> ", "-"})
    void every_field_made_of_one_thing(String piece) {
        String value = piece.repeat(20_000 / piece.length());
        StringBuilder mail = new StringBuilder("MIME-Version: 1.0\r\n");
        for (String name : new String[]{"From", "Sender", "Reply-To", "Subject", "Date", "Message-ID", "References",
                "Content-Type", "Content-Disposition", "X-Auto-Response-Suppress", "Precedence"}) {
            mail.append(name).append(": ").append(value).append("\r\n");
        }
        ReadMail read = read(HugeMails.stream(mail.toString(), "", 0, "\r\n扣车三天"));
        assertEquals(Verdict.READABLE, read.verdict());
    }
}
