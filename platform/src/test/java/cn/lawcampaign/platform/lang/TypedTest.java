package cn.lawcampaign.platform.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TypedTest {

    @Test
    void keepsRareCharactersAndCountsThemAsOne() {
        assertTrue(Typed.isWellFormed("𠮷野家 𬌗"));
        assertEquals(1, Typed.length("𠮷"));
        assertTrue(Typed.complaint("𠮷".repeat(20_000), true, 20_000).isEmpty());
        assertTrue(Typed.complaint("字".repeat(20_001), true, 20_000).orElseThrow().zh().contains("20001"));
    }

    @Test
    void refusesWhatCannotBeStored() {
        for (String bad : new String[]{"a\u0000b", "\uD842", "\uDFB7\uD842", "x\uFFFD"}) {
            assertFalse(Typed.isWellFormed(bad));
            assertTrue(Typed.complaint(bad, false, 10).isPresent());
        }
    }

    @Test
    void cleansLineEndsAndCombiningMarks() {
        assertEquals("a\nb\nc", Typed.clean("\u3000a\r\nb\rc \n"));
        assertEquals("é", Typed.clean("e\u0301"));
        assertEquals("", Typed.clean(null));
    }

    @Test
    void ofALongRunOfCombiningMarksTheFirstStayBeforeItIsPutInOrder() {
        String marks = "\u0316\u0301".repeat(100_000);
        // composed afterwards, so that 31 characters went in: with the run whole there would be more marks left
        assertEquals("á" + "\u0316".repeat(15) + "\u0301".repeat(14) + "字", Typed.clean("a" + marks + "字"));
        assertEquals(30, Typed.length(Typed.clean(marks)));
        String lines = ("e" + "\u0316".repeat(30) + "\n").repeat(3);
        assertEquals(lines.strip(), Typed.clean(lines));
    }

    @Test
    void choosesTheLanguage() {
        assertEquals(Lang.EN, Lang.choose(null, "fr, en;q=0.5"));
        assertEquals(Lang.ZH, Lang.choose(null, "zh-TW,en;q=0.5"));
        assertEquals(Lang.ZH, Lang.choose("zh", "en"));
        assertEquals(Lang.ZH, Lang.choose("xx", ";;;q=oops"));
    }
}
