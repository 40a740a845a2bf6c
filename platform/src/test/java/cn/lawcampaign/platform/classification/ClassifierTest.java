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

class ClassifierTest {

    private final Lexicon lexicon = Lexicons.of(2, 0.2, List.of(new LexiconGroup("parking", "F1", 2,
            List.of("违停", "停车", "堵路"), List.of("停车休息"), true),
            new LexiconGroup("taxi", "F2", 2, List.of("黑车", "出租车", "𠮷祥号出租"), List.of(), true),
            new LexiconGroup("seized", "B2", 4, List.of("违规扣车", "拦车"), List.of(), true),
            new LexiconGroup("weak", "B6", 1, List.of("没人管"), List.of(), true),
            new LexiconGroup("school", "F5", 2, List.of("学校"), List.of(), true),
            new LexiconGroup("signals", "F1", 2, List.of("红绿灯"), List.of(), false)));
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
        Classifier latin = new Classifier(Lexicons.of(1, 0,
                List.of(new LexiconGroup("etc", "F1", 2, List.of("ETC抬杆"), List.of(), true))));
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

    /** A denial is one; a question that means to affirm, a reason that is missing, another clause's denial are none. */
    @ParameterizedTest
    @CsvSource({"'我没，拦车', B2", "无故拦车, B2", "没理由拦车, B2", "无缘无故拦车, B2", "没有拦车, -", "从不拦车, -", "这不是拦车是什么？, B2",
            "难道不是拦车吗？, B2", "是不是拦车, B2", "有没有拦车, B2", "这不是拦车。是什么, -", "既不拦车也不骂人, -"})
    void tellsADenialFromWhatLooksLikeOne(String text, String category) {
        readsATextOrSaysNone(text, category);
    }

    @Test
    void aPlaceIsNoMatter() {
        readsATextOrSaysNone("学校门口违停", "F1");
        readsATextOrSaysNone("学校的违停", "-");
        readsATextOrSaysNone("学校不收", "F5");
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
