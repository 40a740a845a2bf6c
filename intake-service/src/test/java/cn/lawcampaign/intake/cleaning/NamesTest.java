package cn.lawcampaign.intake.cleaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"罚单.jpg ; 罚单.jpg", "../../etc/passwd ; passwd", "C:\\证据\\a.pdf ; a.pdf",
            "a/b\\c.txt ; c.txt", ".bashrc ; bashrc", "name.pdf. ; name.pdf", "a<b>:c|d?.png ; a_b__c_d_.png"})
    void a_name_has_no_folders_and_nothing_that_a_system_takes_amiss(String given, String shown) {
        assertEquals(shown, Names.safe(given));
    }

    @Test
    void marks_of_direction_and_control_characters_go() {
        assertEquals("证据gpj.exe", Names.safe("证据\u202Egpj.exe"));
        assertEquals("ab c.jpg", Names.safe("a\u200F\u2066\0b\r\n\u2028\u00A0c\uFEFF.jpg"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "/", "..", "...", "a/", "\u202E\u0000", "\uD800"})
    void what_says_nothing_gets_a_name(String given) {
        assertEquals("未命名文件", Names.safe(given));
    }

    @Test
    void a_long_name_keeps_its_extension() {
        String shown = Names.safe("证据🚗".repeat(200) + ".jpeg");
        assertEquals(Names.LONGEST, shown.codePointCount(0, shown.length()));
        assertTrue(shown.endsWith("….jpeg"), shown);
        String plain = Names.safe("很长".repeat(300));
        assertEquals(Names.LONGEST, plain.length());
    }

    @Test
    void agencies_see_a_number_and_nothing_of_the_sender() {
        assertEquals("证据1.jpg", Names.forAgency(1, "jpg"));
    }
}
