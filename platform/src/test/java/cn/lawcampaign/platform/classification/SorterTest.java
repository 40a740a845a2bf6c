package cn.lawcampaign.platform.classification;

import static cn.lawcampaign.platform.classification.Telling.accusation;
import static cn.lawcampaign.platform.classification.Telling.claim;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import cn.lawcampaign.platform.campaign.AccusedLevel;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.CampaignLoader;
import cn.lawcampaign.platform.campaign.Matter;
import cn.lawcampaign.platform.classification.Sorted.Source;

class SorterTest {

    private static final Campaign PACK = CampaignLoader
            .load(Path.of(System.getProperty("pack.dir"), "campaign.yaml"));
    private static final String TOOK_MY_LICENCE = "东丰县交警大队张队长扣了我的证不还。";

    private final Sorter sorter = new Sorter(PACK);

    @Test
    void theReportersChoiceIsNeverOverruled() {
        Sorted sorted = sort(accusation("处理得太慢，没有人管。").about("F3").in("DL").accusing("", "JTJ-ZF-1"));
        assertEquals(new Sorted("F3", Source.CHOSEN, List.of(), List.of("JTJ-ZF-1"), List.of(), Source.CHOSEN,
                AccusedLevel.UNKNOWN, "DL"), sorted);
    }

    @Test
    void unitsNamedInTheTextAreAccusedBesideTheChosenOnes() {
        Sorted sorted = sort(accusation("一大队乱罚款，督察支队的人一直包庇他们。").accusing("", "GAJ-JJ-1"));
        assertEquals(List.of("GAJ-JJ-1", "GAJ-DC"), sorted.accusedUnits());
        assertEquals(List.of("GAJ-DC"), sorted.foundUnits());
        assertEquals(Source.CHOSEN, sorted.accusedSource());
    }

    @Test
    void withoutAChoiceTheLexiconSpeaksAndSaysByWhichGroups() {
        Sorted sorted = sort(accusation("市公安局交警支队一大队在路口乱罚款，每车罚两次。"));
        assertEquals("A2", sorted.category());
        assertEquals(Source.LEXICON, sorted.categorySource());
        assertFalse(sorted.hits().isEmpty());
        assertEquals(List.of("GAJ-JJ-1"), sorted.foundUnits());
        assertEquals(Source.LEXICON, sorted.accusedSource());
    }

    @Test
    void saysNoneRatherThanGuess() {
        Sorted sorted = sort(Telling.of(Matter.ENQUIRY, "你好"));
        assertNull(sorted.category());
        assertEquals(Source.NONE, sorted.categorySource());
        assertEquals(Source.NONE, sorted.accusedSource());
        assertNull(sorted.county());
    }

    @ParameterizedTest
    @EnumSource(Matter.class)
    void whoSaysWhatAUnitDidToThemAccusesItWhateverTheMatter(Matter matter) {
        assertEquals(List.of("DF-JJ"), sort(Telling.of(matter, TOOK_MY_LICENCE).about("F1")).accusedUnits());
    }

    @Test
    void whoOnlySuggestsAccusesNobody() {
        assertEquals(List.of(), sort(Telling.of(Matter.SUGGESTION, "建议在医院门口增设信号灯，市公安局交警支队管这里。").about("F1"))
                .accusedUnits());
    }

    @Test
    void aPersonIsToldAsStaffButADriverOnlyWithATitle() {
        assertEquals(AccusedLevel.STAFF, level(claim("拦摩托车。").about("F1").accusing("姓赵的")));
        assertEquals(AccusedLevel.STAFF, level(claim("人不公道。").accusing("姓赵的")));
        assertEquals(AccusedLevel.UNKNOWN, level(claim("拒载。").about("F2").accusing("出租车司机王某")));
        assertEquals(AccusedLevel.UNKNOWN, level(claim("偷车。").about("F4").accusing("邻居张某")));
        assertEquals(AccusedLevel.STAFF, level(claim("放走黑车。").about("F2").accusing("王队长")));
        assertEquals(AccusedLevel.STAFF, level(claim("运管的人放走黑车。").about("F2").accusing("王某")));
    }

    @Test
    void aPersonOrAPlaceIsSearchedForUnitsToo() {
        assertEquals(List.of("YFB"), sort(accusation("收钱办事。").accusing("市委依法治市办王主任")).accusedUnits());
        assertEquals(List.of("GAJ-DC"), sort(accusation("收钱办事。").accusing("市公安局督察支队张警官")).accusedUnits());
        assertEquals(List.of("DF-JJ"), sort(accusation("窗口的人骂我。").at("东丰县交警大队")).accusedUnits());
        assertEquals(List.of(), sort(claim("手机被偷。").at("市公安局门口")).accusedUnits());
    }

    @ParameterizedTest
    @CsvSource({"县交警大队把我的驾驶证扣了一个月, DF, DF-JJ", "民警把我打了, LS, LS-GA", "县运管所罚了三万, DL, DL-ZF", "交通局不给办证, XA, XA-JT"})
    void aBodyThatIsNotSaidWhichIsTheCountysOwn(String text, String county, String unit) {
        Sorted sorted = sort(claim(text).in(county));
        assertEquals(List.of(unit), sorted.foundUnits());
        assertEquals(AccusedLevel.UNKNOWN, sorted.accusedLevel());
    }

    @ParameterizedTest
    @ValueSource(strings = {"交警说我闯红灯，罚款二百", "执法人员把我的车开走了", "我被罚了两百，不服", "无缘无故扣证", "派出所不给立案"})
    void whereNobodyCanSayWhichUnitTheLevelTellsThatSomebodyIsAccused(String text) {
        Sorted sorted = sort(claim(text).about("F1"));
        assertEquals(List.of(), sorted.accusedUnits());
        assertEquals(AccusedLevel.STAFF, sorted.accusedLevel());
    }

    @ParameterizedTest
    @ValueSource(strings = {"希望交警来管一管违停", "违停没人管，希望能有交警疏导", "路口很堵，没有交警指挥", "已到派出所报案", "停车位太少"})
    void aPlainMatterStaysPlain(String text) {
        for (Matter matter : List.of(Matter.CLAIM, Matter.ACCUSATION)) {
            Sorted sorted = sort(Telling.of(matter, text).about("F1").in("DF"));
            assertEquals(List.of(), sorted.accusedUnits());
            assertEquals(AccusedLevel.UNKNOWN, sorted.accusedLevel());
        }
    }

    @ParameterizedTest
    @CsvSource({"建议学校门口装电子眼抓拍违停, F1", "希望装个测速仪, F1", "燃气公司乱收费, F5", "停车场乱收费, F1", "公交司机态度恶劣, F2", "这里有人态度恶劣,",
            "东丰县交警大队乱收费, A2"})
    void wordsThatAccuseABodyAccuseNoneWhereNoneIsSpokenOf(String text, String category) {
        assertEquals(category, sort(claim(text)).category());
    }

    @Test
    void theCountyIsTheChosenElseTheUnitsElseTheOneThatIsNamed() {
        assertEquals("DL", sort(claim("东丰县违停").in("DL")).county());
        assertEquals("DF", sort(claim("东辽县人，在东丰县交警大队被骂").accusing("", "DF-JJ")).county());
        assertEquals("DF", sort(claim("违停").at("东丰县大阳镇")).county());
        assertNull(sort(claim("东辽县到东丰县的路坏了")).county());
        assertNull(sort(claim("从西安来的客车超载")).county());
        assertEquals("XA", sort(claim("西安区违停")).county());
    }

    @Test
    void whoWasToldInVainIsAvoidedButTheHotlineOnlyWhenBlamed() {
        assertEquals(List.of("GAJ-DC"), sort(accusation("向督察支队反映过，石沉大海。")).accusedUnits());
        assertEquals(List.of(), sort(accusation("向督察支队反映过。")).accusedUnits());
        assertEquals(List.of(), sort(accusation("打过12345，一直没有结果。")).accusedUnits());
        assertEquals(List.of("ZWR"), sort(accusation("打过12345，他们推诿。")).accusedUnits());
        assertTrue(sort(accusation("打过12345，接线员态度恶劣。")).accusedUnits().contains("ZWR"));
        assertEquals(List.of(), sort(accusation("供热公司接线员态度恶劣。")).accusedUnits());
        assertEquals(List.of(), sort(accusation("车主电话0437-1234567。")).accusedUnits());
    }

    private AccusedLevel level(Telling telling) {
        return sort(telling).accusedLevel();
    }

    private Sorted sort(Telling telling) {
        return sorter.sort(telling.told());
    }
}
