package cn.lawcampaign.intake.workingcopy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cn.lawcampaign.platform.seal.AnyLookupKey;
import cn.lawcampaign.platform.seal.LookupKey;

class NameMarkTest {

    private static final UUID REPORT = UUID.randomUUID();
    private static final LookupKey KEY = AnyLookupKey.make();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            钱守真   | 我是钱守真，补充一点     | 我是〔已隐去：姓名〕，补充一点
            钱守真   | 我叫钱 守 真。         | 我叫〔已隐去：姓名〕。
            钱守真   | 钱守真和钱守真         | 〔已隐去：姓名〕和〔已隐去：姓名〕
            钱守真   | 找钱守信问              | 找钱守信问
            𠮷田     | 我，𠮷田，在场          | 我，〔已隐去：姓名〕，在场
            Li Lei   | I am LI LEI here        | I am 〔已隐去：姓名〕 here
            """)
    void findsTheNameThatItDoesNotKnow(String name, String text, String masked) {
        NameMark mark = NameMark.of(REPORT, name, KEY);
        NameMark kept = NameMark.kept(REPORT, mark.letters(), mark.mark(), KEY);
        assertEquals(masked, Masking.of(kept).mask(text).text());
    }

    @Test
    void aNameOfOneCharacterOrNoneIsNotLookedFor() {
        assertTrue(NameMark.of(REPORT, "李", KEY).isNone());
        assertTrue(NameMark.of(REPORT, null, KEY).isNone());
        assertEquals("李家沟路口", Masking.of(NameMark.NONE).mask("李家沟路口").text());
    }

    @Test
    void theMarkOfOneReportSaysNothingOfAnother() {
        NameMark mark = NameMark.of(REPORT, "钱守真", KEY);
        NameMark elsewhere = NameMark.kept(UUID.randomUUID(), mark.letters(), mark.mark(), KEY);
        assertEquals("我是钱守真", Masking.of(elsewhere).mask("我是钱守真").text());
    }
}
