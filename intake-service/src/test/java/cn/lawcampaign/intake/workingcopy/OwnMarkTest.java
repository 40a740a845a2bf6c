package cn.lawcampaign.intake.workingcopy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cn.lawcampaign.platform.seal.AnyLookupKey;
import cn.lawcampaign.platform.seal.LookupKey;

class OwnMarkTest {

    private static final UUID REPORT = UUID.randomUUID();
    private static final LookupKey KEY = AnyLookupKey.make();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            钱守真        | 我是钱守真，补充一点        | 我是#，补充一点
            钱守真        | 我叫钱 守 真。            | 我叫#。
            钱守真        | 钱守真和钱守真            | #和#
            钱守真        | 找钱守信问                 | 找钱守信问
            𠮷田          | 我，𠮷田，在场             | 我，#，在场
            Li Lei        | I am LI LEI here           | I am # here
            Li Lei        | not Lileith or bali-leis   | not Lileith or bali-leis
            阿布都·热西提 | 阿布都·热西提和阿布都热西提 | #和#
            阿布都热西提  | 阿布都・热西提和阿布都．热西提 | #和#
            """)
    void finds_the_name_that_it_does_not_know(String name, String text, String masked) {
        assertEquals(masked.replace("#", MaskKind.NAME.mark()), masking(name, null, null).mask(text).text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0437-3234567   | 打我家3234567          | 打我家#
            +852 9123 4567 | 找9123-4567            | 找#
            12345          | 内线12345              | 内线#
            0437-3234567   | 编号93234567           | 编号93234567
            """)
    void finds_the_telephone_that_it_does_not_know(String phone, String text, String masked) {
        assertEquals(masked.replace("#", MaskKind.PHONE.mark()), masking(null, phone, null).mask(text).text());
    }

    @Test
    void finds_the_mail_address_that_it_does_not_know() {
        assertEquals("写" + MaskKind.EMAIL.mark() + "给我", masking(null, null, "Me@Local").mask("写me@local给我").text());
    }

    @Test
    void what_is_too_short_or_missing_is_not_looked_for() {
        assertEquals(List.of(), OwnMark.of(REPORT, "李", "1234", "a@", KEY));
        assertEquals(List.of(), OwnMark.of(REPORT, null, null, null, KEY));
        assertEquals(List.of(), OwnMark.of(REPORT, "", "", "", KEY));
    }

    @Test
    void the_mark_of_one_report_says_nothing_of_another() {
        Masking elsewhere = Masking.of(UUID.randomUUID(), OwnMark.of(REPORT, "钱守真", null, null, KEY), KEY);
        assertEquals("我是钱守真", elsewhere.mask("我是钱守真").text());
    }

    private static Masking masking(String name, String phone, String email) {
        return Masking.of(REPORT, OwnMark.of(REPORT, name, phone, email, KEY), KEY);
    }
}
