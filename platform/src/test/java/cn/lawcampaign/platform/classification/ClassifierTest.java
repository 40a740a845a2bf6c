package cn.lawcampaign.platform.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import cn.lawcampaign.platform.campaign.Lexicon;
import cn.lawcampaign.platform.campaign.LexiconGroup;
import cn.lawcampaign.platform.campaign.UnitAlias;

class ClassifierTest {

    private final Lexicon lexicon = new Lexicon(2, 0.2, List.of("不是", "没有", "并非"), 2, List.of("请", "希望", "向"),
            List.of(new LexiconGroup("parking", "F1", 2, List.of("违停", "停车", "堵路"), List.of("停车休息"), true),
                    new LexiconGroup("taxi", "F2", 2, List.of("黑车", "出租车", "𠮷祥号出租"), List.of(), true),
                    new LexiconGroup("seized", "B2", 4, List.of("违规扣车", "拦车"), List.of(), true),
                    new LexiconGroup("weak", "B6", 1, List.of("没人管"), List.of(), true),
                    new LexiconGroup("signals", "F1", 2, List.of("红绿灯"), List.of(), false)),
            List.of(new UnitAlias("GAJ-JJ", List.of("交警支队")), new UnitAlias("GAJ-JJ-1", List.of("交警支队一大队")),
                    new UnitAlias("DF-JJ", List.of("东丰县交警大队"))));
    private final Classifier classifier = new Classifier(lexicon);

    @ParameterizedTest
    @CsvSource({"门口违停, F1", "有黑车拉客, F2", "不是违停, -", "没有人违停, -", "没有别的办法，违停, F1", "路口没有红绿灯, F1", "并非是违停, -",
            "没人管, -", "路边停车休息, -", "违停和黑车, -", "违规扣车还违停, B2", "'', -", "违　停 车, F1", "违\u200b停, F1",
            "𠮷祥号出租, F2", "有𠮷字的违停, F1"})
    void readsATextOrSaysNone(String text, String category) {
        assertEquals(Optional.of(category).filter(c -> !c.equals("-")), classifier.classify("", text).category());
    }

    @Test
    void findsFullWidthAndUpperCaseFormsToo() {
        Classifier latin = new Classifier(new Lexicon(1, 0, List.of(), 0, List.of(),
                List.of(new LexiconGroup("etc", "F1", 2, List.of("ETC抬杆"), List.of(), true)), List.of()));
        assertEquals("F1", latin.classify(null, "ｅｔｃ抬杆太慢").category().orElseThrow());
    }

    @Test
    void countsATitleTwiceAndARepetitionLess() {
        assertEquals(List.of(new Hit("parking", "违停", 2)), classifier.classify("违停", "").hits());
        assertEquals(List.of(new Hit("parking", "违停", 3)), classifier.classify("", "违停违停违停").hits());
        assertEquals("B2", classifier.classify("", "拦车拦车，" + "违停".repeat(4)).category().orElseThrow());
    }

    @Test
    void saysHowSureItIs() {
        assertEquals(1, classifier.classify("", "违停").confidence());
        assertEquals(0, classifier.classify("", "你好").confidence());
        assertEquals(4 / 6.0, classifier.classify("", "拦车，违停").confidence(), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"交警支队一大队拦车, GAJ-JJ-1", "交警支队拦车, GAJ-JJ", "请交警支队来管, ''", "我向东丰县交警大队反映过, ''",
            "请交警支队查一查东丰县交警大队, DF-JJ", "向交警支队反映，交警支队不管, GAJ-JJ"})
    void tellsTheAccusedUnitFromOneThatIsAsked(String text, String units) {
        assertEquals(units.isEmpty() ? List.of() : List.of(units), classifier.classify("", text).accusedUnits());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud800", "\udc00违停", "违停\ud842", "\u0000违\u0000停", "<script>违停</script>'; drop table",
            "🚗违停"})
    void standsAnyText(String text) {
        assertEquals(text.contains("停"), classifier.classify(text, text).category().isPresent());
    }

    @Test
    void holdsNoWordOfTheText() {
        assertTrue(classifier.classify("张某某", "张某某违停").hits().stream().map(Hit::term).allMatch(Set.of("违停")::contains));
    }

    @Test
    void readsTheLongestReportAtOnce() {
        String text = "不是".repeat(5_000) + "交警支队违停拦".repeat(1_400);
        classifier.classify("", text);
        assertTimeout(Duration.ofMillis(500), () -> classifier.classify("", text));
    }
}
