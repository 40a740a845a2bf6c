package cn.lawcampaign.intake.workingcopy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {

    private final Masking masking = Masking.ofAnonymous();

    @ParameterizedTest
    @ValueSource(strings = {"13800000001", "138 0000 0001", "138-0000-0001", "138.0000.0001", "+86 13800000001",
            "+86-138-0000-0001",
            "008613800000001", "１３８０００００００１", "１３８－００００－０００１", "一三八零零零零零零零一", "幺三八零零零零零零零幺", "一三八〇〇〇〇〇〇〇一",
            "138零零零零零零零一", "138\u200B0000\u200B0001", "199 12345678", "0437-0001234", "(0437)0001234",
            "0437 0001234 转 801",
            "010-00001234", "021 0000 1234", "04370001234"})
    void takes_out_telephone_numbers(String phone) {
        assertEquals("请打〔已隐去：电话〕找我", masking.mask("请打" + phone + "找我").text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"座机：0001234|座机：〔已隐去：电话〕", "联系电话是 12345678。|联系电话是 〔已隐去：电话〕。",
            "手机尾号4321的就是我|手机尾号〔已隐去：电话〕的就是我", "身份证220402199001011234|身份证〔已隐去：证件号〕",
            "证号22040219900101123X，|证号〔已隐去：证件号〕，", "220402 19900101 123x|〔已隐去：证件号〕", "220402900101123|〔已隐去：证件号〕",
            "卡号6222 0000 0000 0000 004转账|卡号〔已隐去：银行卡号〕转账", "邮箱 some.one@mail.example|邮箱 〔已隐去：邮箱〕",
            "写信到someone＠mail.example。|写信到〔已隐去：邮箱〕。", "some.one(at)mail.example|〔已隐去：邮箱〕", "QQ：123456789|QQ：〔已隐去：社交账号〕",
            "我的ＱＱ号是１２３４５６|我的ＱＱ号是〔已隐去：社交账号〕", "微信号 abc_12345，加我|微信号 〔已隐去：社交账号〕，加我",
            "微信同号13800000001|微信同号〔已隐去：电话〕", "查询码：1234 5678 9012 3456|查询码：〔已隐去：查询码〕", "我叫王小明，在车站|我叫〔已隐去：姓名〕，在车站",
            "本人姓名：欧阳小明。|本人姓名：〔已隐去：姓名〕。", "我姓李，开货车|我姓〔已隐去：姓名〕，开货车"})
    void takes_out_what_identifies(String typed, String seen) {
        assertEquals(seen, masking.mask(typed).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"罚款20000元，加处罚款13,800元", "车牌吉D13800、吉D12345学、吉AD12345", "受理编号 1380 0000 0012",
            "受理编号138000000012",
            "依据《道路交通安全法》第一百一十四条和第90条", "2023年5月4日13时20分", "2023-05-04 13:20:00", "吉政发〔2023〕12号",
            "决定书编号：220402900101123", "处罚决定书2204021900123456号", "共计 1380 元、380元、8000元", "我叫他停车，他不停", "我叫张队长过来评理",
            "微信公众号发了通知",
            "百分之一点三八", "打110和12345都没人管", "从一三年到二三年", "电话打了三次没人接", "里程 138000 公里，运单 88800000000012"})
    void leaves_the_facts_of_the_case(String typed) {
        assertEquals(typed, masking.mask(typed).text());
        assertTrue(masking.mask(typed).kinds().isEmpty());
    }

    @Test
    void takes_out_the_reporters_own_name_however_it_is_spaced() {
        Masking own = Masking.of("王小明", null, null);
        assertEquals("〔已隐去：姓名〕说：我〔已隐去：姓名〕亲眼所见，王小红也在",
                own.mask("王小明说：我王 小　明亲眼所见，王小红也在").text());
    }

    @Test
    void takes_out_a_latin_name_as_a_word() {
        Masking own = Masking.of("Li Ming", null, null);
        assertEquals("I am 〔已隐去：姓名〕, not LiMinghua", own.mask("I am LI  MING, not LiMinghua").text());
    }

    @Test
    void does_not_look_for_a_name_of_one_character() {
        assertEquals("高速公路", Masking.of("高", null, null).mask("高速公路").text());
    }

    @Test
    void takes_out_the_contacts_that_were_given_even_where_they_look_like_nothing() {
        Masking own = Masking.of(null, "0001234", "me@local");
        assertEquals("找〔已隐去：电话〕或〔已隐去：邮箱〕", own.mask("找000-1234或me@local").text());
    }

    @Test
    void keeps_rare_characters_whole() {
        Masking own = Masking.of("𠮷明", null, null);
        assertEquals("𬌗〔已隐去：姓名〕𠮷〔已隐去：电话〕𠮷", own.mask("𬌗𠮷明𠮷13800000001𠮷").text());
    }

    @Test
    void a_spoken_number_needs_no_edge() {
        assertEquals("电话〔已隐去：电话〕一直打不通", masking.mask("电话一三八零零零零零一零一一直打不通").text());
    }

    @Test
    void says_which_stretches_were_taken_out() {
        Masked masked = masking.mask("打13800000001或写a.b@mail.example");
        assertEquals(Set.of(MaskKind.PHONE, MaskKind.EMAIL), masked.kinds());
        assertEquals(List.of("打", MaskKind.PHONE.mark(), "或写", MaskKind.EMAIL.mark()),
                masked.segments().stream().map(Masked.Segment::text).toList());
    }

    @Test
    void stays_quick_on_long_hostile_text() {
        String digits = "1 3".repeat(6_000);
        assertTrue(masking.mask(digits + "a@".repeat(1_000)).text().length() > 0);
    }

    @Test
    void plates_are_masked_like_every_other_field() {
        Masking own = Masking.of("D1", "0437123", null);
        WorkingCopy copy = WorkingCopy.of(own, "标题", "经过", "", "", List.of("吉D12345", "吉0437123"));
        assertEquals(List.of("吉D12345", "吉〔已隐去：电话〕"), copy.plates());
        assertEquals(Set.of(MaskKind.PHONE), copy.withheld());
    }

    @Test
    void an_empty_text_stays_empty() {
        assertEquals("", masking.mask("").text());
    }
}
