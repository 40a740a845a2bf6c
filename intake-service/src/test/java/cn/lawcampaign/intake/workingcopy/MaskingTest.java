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
            "010-00001234", "021 0000 1234", "04370001234", "（138）1234-5678", "138 - 1234 - 5678", "138/1234/5678",
            "138、1234、5678", "1381234\n5678", "138\n12345678", "+86-437-3234567", "0437—3234567", "+852 9123 4567",
            "00852-9123-4567", "壹叁捌零零零零零零零壹", "壹叁捌 肆肆肆肆 伍伍伍伍", "零四三七三二三四五六七", "零四三七-三二三四五六七"})
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
    @CsvSource(delimiter = '|', value = {"固话 3234567|固话 〔已隐去：电话〕", "座机三二三四五六七|座机〔已隐去：电话〕", "尾号5678|尾号〔已隐去：电话〕",
            "手机后四位是5678|手机后四位是〔已隐去：电话〕", "银行卡尾号5678|银行卡尾号〔已隐去：银行卡号〕"})
    void takes_out_numbers_that_are_called_so(String typed, String seen) {
        assertEquals(seen, masking.mask(typed).text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"举报人：张三|举报人：#", "姓名：张三|姓名：#", "本人张三，男|本人#，男", "联系人：张三|联系人：#", "我叫张三！|我叫#！",
            "我叫“张三”|我叫“#”", "我叫做张三|我叫做#", "我叫张三是司机|我叫#是司机", "俺叫张三|俺叫#", "敝姓张|敝姓#", "我叫逄大勇，|我叫#，",
            "我叫仝晓。|我叫#。", "我叫买买提·阿不都。|我叫#。", "我的名字是张三|我的名字是#", "本人系张三，家住外地|本人系#，家住外地",
            "我是张三，要求退款|我是#，要求退款", "举报人姓名: 逄大勇 电话不便|举报人姓名: # 电话不便", "举报人：Zhang San|举报人：#",
            "我叫 Zhang San，开货车|我叫 #，开货车", "My name is Zhang San and I drive|My name is # and I drive", "免贵姓欧阳|免贵姓#"})
    void takes_out_who_people_say_they_are(String typed, String seen) {
        assertEquals(seen.replace("#", MaskKind.NAME.mark()), masking.mask(typed).text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"有同车人张三可以作证|有同车人#可以作证", "证人李小四愿意作证|证人#愿意作证", "我同事王五当时也在场|我同事#当时也在场",
            "我丈夫赵六看见了|我丈夫#看见了", "目击者：张三，住在附近|目击者：#，住在附近", "我朋友欧阳小明能为我作证|我朋友#能为我作证",
            "证人张队长可以作证|证人张队长可以作证", "同车人可以作证|同车人可以作证", "交警张三看见了没管|交警张三看见了没管", "我同事被张三罚款|我同事被张三罚款",
            "民警王五当时在场，我丈夫没有|民警王五当时在场，我丈夫没有"})
    void takes_out_who_can_bear_witness(String typed, String seen) {
        assertEquals(seen.replace("#", MaskKind.NAME.mark()), masking.mask(typed).text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"身份证编号220402900101123|身份证编号#", "身份证号码220402/19900101/1230|身份证号码#",
            "身份证后六位011230|身份证后六位#", "身份证尾号123X|身份证尾号#", "护照E12345678|护照#", "护照号：E12345678|护照号：#",
            "二二〇四〇二一九九〇〇一〇一一二三四|#", "身份证贰贰零肆零贰壹玖玖零零壹零壹壹贰叁肆|身份证#", "2 2 0 4 0 2 1 9 9 0 0 1 0 1 1 2 3 4|#"})
    void takes_out_numbers_of_identity_papers(String typed, String seen) {
        assertEquals(seen.replace("#", MaskKind.ID_CARD.mark()), masking.mask(typed).text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"微信（zhangsan88）|微信（#）", "微信号“zhangsan88”|微信号“#”", "wx: zhangsan88|wx: #",
            "加v zhangsan88|加v #", "加我V：zhangsan88|加我V：#", "QQ(123456789)|QQ(#)", "QQ：1234 56789|QQ：#",
            "Q号123456789|Q号#",
            "抖音号：1234567890|抖音号：#", "支付宝账号 zhangsan88|支付宝账号 #", "WeChat: zhangsan|WeChat: #"})
    void takes_out_accounts(String typed, String seen) {
        assertEquals(seen.replace("#", MaskKind.ACCOUNT.mark()), masking.mask(typed).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc@qq。com", "abc at qq.com", "abc艾特qq点com", "abc@mail.中国", "abc@mail.example.com",
            "abc＠qq.com",
            "abc(at)qq(dot)com", "abc at qq dot com"})
    void takes_out_mail_addresses(String typed) {
        assertEquals("请发" + MaskKind.EMAIL.mark() + "，谢谢", masking.mask("请发" + typed + "，谢谢").text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"账号6222000000000000123|账号#", "卡号：6222 0000 0000 0000 123，|卡号：#，",
            "工行 6222000000000000123|工行 #"})
    void takes_out_bank_numbers_that_do_not_check(String typed, String seen) {
        assertEquals(seen.replace("#", MaskKind.BANK_CARD.mark()), masking.mask(typed).text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"家庭住址：龙山区幸福小区3栋2单元501|家庭住址：#", "住址：幸福小区，3栋2单元501。|住址：#。",
            "我家住龙山区幸福小区3栋2单元501，天天路过|我家住#，天天路过", "我家住在幸福小区门口的路上被拦|我家住在#门口的路上被拦", "家住东丰县，开货车|家住#，开货车"})
    void takes_out_where_people_live(String typed, String seen) {
        assertEquals(seen.replace("#", MaskKind.ADDRESS.mark()), masking.mask(typed).text());
    }

    @Test
    void takes_out_the_code_that_was_just_used() {
        Masking own = Masking.ofAnonymous().andCode("0123456789012345");
        assertEquals("凭〔已隐去：查询码〕和〔已隐去：查询码〕查，不是1123456789012345",
                own.mask("凭0123 4567 8901 2345和0123456789012345查，不是1123456789012345").text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0437-3234567|打我家3234567|打我家#", "+852 9123 4567|找9123 4567|找#",
            "+86 138 1234 5678|找138/1234/5678。|找#。", "138 1234 5678|+86(138)12345678|#", "0437-3234567|三二三四五六七|#",
            "0437-3234567|单号93234567|单号93234567"})
    void takes_out_an_own_number_in_every_spelling(String phone, String typed, String seen) {
        assertEquals(seen.replace("#", MaskKind.PHONE.mark()), Masking.of(null, phone, null).mask(typed).text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"阿布都·热西提|阿布都热西提和阿布都•热西提、阿布都．热西提", "阿布都热西提|阿布都・热西提和阿布都‧热西提、阿布都-热西提",
            "J. Li-Ming|j LI MING和JLIMING、J.Li·Ming"})
    void middle_dots_and_case_do_not_hide_a_name(String name, String typed) {
        assertEquals("#和#、#".replace("#", MaskKind.NAME.mark()), Masking.of(name, null, null).mask(typed).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"被举报人：李四，男", "我叫救护车，他不让", "我叫了几个人，都看见了", "本人向交警反映过，没有结果", "本人曾经在此被罚，", "民警姓名：李四",
            "车牌尾号5678的货车",
            "尾号567的大车", "微信转账20000元", "微信20000元", "手机2023-05-04拍的", "QQ2023年5月", "我住院三次", "我住的小区门口",
            "他家住东丰县", "执法证件号220402123", "车辆通行证编号12345678", "举报人称，昨天又罚了", "一三五七号车道", "看 www.example.com 的通知",
            "受理编号：138000000012，案号22040290010112", "罚款1380、1560、2000元", "2023.05.04-2023.05.06", "单号尾号1234"})
    void leaves_what_only_looks_like_it(String typed) {
        assertEquals(typed, masking.mask(typed).text());
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
