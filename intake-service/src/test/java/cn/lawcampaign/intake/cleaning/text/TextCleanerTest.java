package cn.lawcampaign.intake.cleaning.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cn.lawcampaign.intake.cleaning.Cleaning;
import cn.lawcampaign.intake.cleaning.FileType;
import cn.lawcampaign.intake.cleaning.Kind;
import cn.lawcampaign.intake.cleaning.Outcome;
import cn.lawcampaign.intake.cleaning.Reason;
import cn.lawcampaign.intake.cleaning.Source;

class TextCleanerTest {

    private static final FileType TEXT = new FileType("text/plain", Kind.TEXT, "txt", "文本", "Text");
    private static final String ACCOUNT = "举报内容：5月4日，建设街口有人设障拦车，收费200元不开票。";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16", "x-UTF-16LE-BOM"})
    void chinese_is_read_in_the_codings_that_people_use(String charset) throws IOException {
        assertEquals(ACCOUNT + "\n第二行", cleaned((ACCOUNT + "\r\n第二行").getBytes(Charset.forName(charset))));
    }

    @Test
    void the_mark_at_the_beginning_goes() throws IOException {
        assertEquals(ACCOUNT, cleaned(("\uFEFF" + ACCOUNT).getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Big5", "Shift_JIS", "windows-1252"})
    void what_can_only_be_guessed_is_withheld(String charset) throws IOException {
        String text = "windows-1252".equals(charset)
                ? "Café à Liège, déjà vu: Müller, Grüße aus Köln"
                : "Big5".equals(charset) ? "這是繁體中文寫成的檢舉信，請查收" : "これは日本語の手紙です。カタカナもあります";
        assertEquals(new Outcome.Withheld(Reason.UNREADABLE),
                clean(text.getBytes(Charset.forName(charset)), x -> x, new ByteArrayOutputStream()));
    }

    @Test
    void broken_bytes_are_withheld_and_not_replaced() throws IOException {
        byte[] cut = ACCOUNT.getBytes(StandardCharsets.UTF_8);
        cut[cut.length - 1] = '!';
        assertEquals(new Outcome.Withheld(Reason.UNREADABLE), clean(cut, x -> x, new ByteArrayOutputStream()));
        byte[] binary = {65, 66, 0, 1, 2, 67};
        assertEquals(new Outcome.Withheld(Reason.UNREADABLE), clean(binary, x -> x, new ByteArrayOutputStream()));
    }

    @Test
    void lines_end_alike_and_hidden_characters_go() throws IOException {
        assertEquals("a\nb\nc\n\nd\te", cleaned("a\rb\r\nc\n\r\nd\te\33\u200B\u202E\uFEFF\u2066\u0085"
                .getBytes(StandardCharsets.UTF_8)));
        // the invisible letters in which a name can be written
        assertEquals("ab", cleaned("a\uDB40\uDC5A\uDB40\uDC53b".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void the_caller_masks_the_text() throws IOException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        clean("我是张三\r\n电话13800138000".getBytes(StandardCharsets.UTF_8),
                text -> text.replace("张三", "〔姓名〕").replaceAll("1\\d{10}", "〔电话〕"), copy);
        assertEquals("我是〔姓名〕\n电话〔电话〕", copy.toString(StandardCharsets.UTF_8));
    }

    @Test
    void a_long_log_is_masked_in_blocks_of_whole_lines() throws IOException {
        String line = "2023-05-04 10:00:00 张三 驶入建设街\n";
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        int[] longest = {0};
        clean(line.repeat(100_000).getBytes(StandardCharsets.UTF_8), text -> {
            longest[0] = Math.max(longest[0], text.length());
            assertTrue(text.endsWith("\n"));
            return text.replace("张三", "李四");
        }, copy);
        assertEquals(line.replace("张三", "李四").repeat(100_000), copy.toString(StandardCharsets.UTF_8));
        assertTrue(longest[0] < 70_000, "block of " + longest[0]);
    }

    @Test
    void a_line_without_end_is_too_large() throws IOException {
        assertEquals(new Outcome.Withheld(Reason.TOO_LARGE),
                clean("x".repeat(3_000_000).getBytes(StandardCharsets.UTF_8), x -> x, new ByteArrayOutputStream()));
    }

    private static String cleaned(byte[] original) throws IOException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        assertEquals(new Outcome.Cleaned("text/plain", "txt"), clean(original, text -> text, copy));
        return copy.toString(StandardCharsets.UTF_8);
    }

    private static Outcome clean(byte[] original, UnaryOperator<String> masking, ByteArrayOutputStream copy)
            throws IOException {
        return new Cleaning().clean(TEXT, Source.of(original), masking, copy);
    }
}
