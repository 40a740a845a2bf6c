package cn.lawcampaign.intake.workingcopy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import cn.lawcampaign.platform.seal.AnyLookupKey;
import cn.lawcampaign.platform.seal.LookupKey;

/** What clerks add to the masking, and a postal address that a letter gives. */
class ClerksMaskingTest {

    private static final String OTHER = MaskKind.OTHER.mark();
    private static final String ADDRESS = "示例省示例市示例县花园街7号2单元301室";

    @Test
    void aFurtherWordGoesWhereverItStandsWhateverItsBlanks() {
        Masking masking = Masking.ofAnonymous().andWords(List.of("南山小卖部", "Lao Wang"));
        assertEquals(OTHER + "门前，" + OTHER + "里，" + OTHER + "和Laowangs",
                masking.mask("南山小卖部门前，南 山小卖 部里，LAO WANG和Laowangs").text());
    }

    @Test
    void aWrongMaskIsTakenBackEverywhereAndNothingElse() {
        String text = "文号13800000001，再见13800000001，电话13900000002";
        assertEquals("文号13800000001，再见13800000001，电话" + MaskKind.PHONE.mark(),
                Masking.ofAnonymous().except(List.of("13800000001")).mask(text).text());
    }

    @Test
    void whatIsTheReportersOwnCanNotBeTakenBack() {
        Masking masking = Masking.of("王小明", "13800000001", null).except(List.of("王小明", "13800000001"));
        assertEquals(MaskKind.NAME.mark() + "的" + MaskKind.PHONE.mark(), masking.mask("王小明的13800000001").text());
        assertTrue(masking.stretches("王小明").get(0).reporters());
    }

    @Test
    void aFurtherWordWinsOverOneThatIsLeft() {
        assertEquals(OTHER, Masking.ofAnonymous().andWords(List.of("13800000001")).except(List.of("13800000001"))
                .mask("13800000001").text());
    }

    @ParameterizedTest
    @CsvSource({"zhang san, 他叫 Zhang San 。", "老李头, 是老 李头说的", "南山小卖部, 南山 小卖部里"})
    void aClerksOwnMaskIsTakenBackAsItStandsInTheText(String typed, String text) {
        ClerksWords words = new ClerksWords();
        words.mask(typed);
        Masking masking = words.on(Masking.ofAnonymous());
        assertTrue(masking.mask(text).text().contains(OTHER), text);
        unmask(words, masking, text);
        assertEquals(text, words.on(Masking.ofAnonymous()).mask(text).text());
        words.mask(typed);
        assertTrue(words.on(Masking.ofAnonymous()).mask(text).text().contains(OTHER), "and taken out again");
    }

    @Test
    void wordsThatRanIntoOneStretchAreTakenBackTogetherAndOthersStay() {
        ClerksWords words = new ClerksWords();
        List.of("老李头", "李头的侄子", "南山").forEach(words::mask);
        String text = "老李头的侄子在南山";
        unmask(words, words.on(Masking.ofAnonymous()), text);
        assertEquals("老李头的侄子在" + OTHER, words.on(Masking.ofAnonymous()).mask(text).text());
    }

    @Test
    void aNumberThatRanIntoAClerksWordIsTakenBackWithIt() {
        ClerksWords words = new ClerksWords();
        words.mask("文号138");
        String text = "文号13800000001，电话13900000002";
        unmask(words, words.on(Masking.ofAnonymous()), text);
        assertEquals("文号13800000001，电话" + MaskKind.PHONE.mark(), words.on(Masking.ofAnonymous()).mask(text).text());
    }

    /** The first stretch of the text, as the page offers it. */
    private static void unmask(ClerksWords words, Masking masking, String text) {
        Masking.Stretch stretch = masking.stretches(text).get(0);
        words.unmask(text.substring(stretch.start(), stretch.end()));
    }

    @ParameterizedTest
    @ValueSource(strings = {ADDRESS, "示例市示例县花园街7号2单元301室", "花园街7号2单元301室", "花园街７号 2单元-301室"})
    void theReportersAddressGoesWithAndWithoutItsCity(String written) {
        String masked = "我常在" + MaskKind.ADDRESS.mark() + "看见他们";
        assertEquals(masked, Masking.of(null, null, null, ADDRESS).mask("我常在" + written + "看见他们").text());
        LookupKey key = AnyLookupKey.make();
        UUID report = UUID.randomUUID();
        assertEquals(masked, Masking.of(report, OwnMark.of(report, null, null, null, ADDRESS, key), key)
                .mask("我常在" + written + "看见他们").text());
    }

    @Test
    void otherAddressesAreFactsOfTheCase() {
        Masking masking = Masking.of(null, null, null, ADDRESS);
        assertEquals("花园街8号门前，花园街7号2单元302室", masking.mask("花园街8号门前，花园街7号2单元302室").text());
        assertEquals("在市里", Masking.of(null, null, null, "市里").mask("在市里").text());
    }
}
