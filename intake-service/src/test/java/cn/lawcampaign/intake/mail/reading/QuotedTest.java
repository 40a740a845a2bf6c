package cn.lawcampaign.intake.mail.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A forwarder's own signature tells who they are and is no part of what they tell. */
class QuotedTest {

    private static final String OLD = "\n司机被打。\n--\n王某\n发自我的iPhone";

    @ParameterizedTest
    @ValueSource(strings = {"---------- 转发的邮件 ---------", "------------------ 原始邮件 ------------------",
            "_____________________\n发件人: 王某 <w@mail.example>\n发送时间: 2023年5月4日 10:00\n主题: 扣车"})
    void aForwardLosesTheSignatureAboveItAndKeepsTheOneBelow(String mark) {
        TextOfMail text = forwarded("请看下面的信。\n\n--\n李小明 13800000001\n\n" + mark + OLD);
        assertEquals("请看下面的信。\n\n" + mark + OLD, text.narrative());
        assertEquals("--\n李小明 13800000001", text.removed());
        assertEquals("看看\n" + mark + OLD, forwarded("看看\n发自我的iPhone\n" + mark + OLD).narrative());
        assertEquals(mark + OLD, forwarded(mark + OLD).narrative());
    }

    @Test
    void aTextWithoutAnyMarkStays() {
        assertEquals("看看" + OLD, forwarded("看看" + OLD).narrative());
    }

    @Test
    void aFormWithBoxesIsAText() {
        String form = "□ □ □ □ 罚款\n□ □ □ □ 扣车";
        assertEquals(form, text("表", form).narrative());
    }

    private static TextOfMail forwarded(String body) {
        return text("转发：扣车", body);
    }

    private static TextOfMail text(String subject, String body) {
        return TextOfMail.of(Mails.read("From: <x@mail.example>\r\nSubject: =?utf-8?B?" + coded(subject)
                + "?=\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + coded(body)));
    }

    private static String coded(String words) {
        return Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8));
    }
}
