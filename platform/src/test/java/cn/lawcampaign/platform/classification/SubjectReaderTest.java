package cn.lawcampaign.platform.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.CampaignLoader;

/** Whether a unit that a text names is accused, asked, or only a place. */
class SubjectReaderTest {

    private static final Campaign PACK = CampaignLoader
            .load(Path.of(System.getProperty("pack.dir"), "campaign.yaml"));

    private final SubjectReader reader = new SubjectReader(PACK.lexicon());

    @ParameterizedTest
    @CsvSource({"交警支队一大队拦车, GAJ-JJ-1", "交警支队拦车, GAJ-JJ", "东丰县交警大队扣车, DF-JJ", "我举报督察支队, GAJ-DC", "我投诉督察支队, GAJ-DC",
            "我申请督察支队复核, GAJ-DC", "向督察支队送礼就放车, GAJ-DC", "由南向北方向督察支队设卡, GAJ-DC", "找督察支队打招呼, GAJ-DC", "去督察支队要证, GAJ-DC",
            "请督察支队把证还给我, GAJ-DC", "请查一查督察支队, GAJ-DC", "殴打督察支队民警的人, GAJ-DC", "不要转给督察支队, GAJ-DC", "督察支队路口设卡, GAJ-DC",
            "通过督察支队的关系放车, GAJ-DC", "向督察支队反映后他们包庇, GAJ-DC", "督察支队：收钱放车, GAJ-DC"})
    void isAccused(String text, String unit) {
        assertEquals(Set.of(unit), read(text, text).accused());
    }

    @ParameterizedTest
    @ValueSource(strings = {"请督察支队来管", "我向督察支队反映过", "恳请市纪委、督察支队依法查处", "希望督察支队、市检察院和市公安局严查", "希望上级尽快让督察支队来管",
            "打了三次电话给督察支队举报", "我找过督察支队领导投诉", "尊敬的督察支队领导，我要反映", "致督察支队", "感谢督察支队", "督察支队的公众号上看到", "督察支队门口违停",
            "在督察支队路口违停", "案件已移送督察支队", "要求督察支队严查", "通过督察支队的举报电话反映"})
    void isSpared(String text) {
        assertEquals(Set.of(), read("", text).accused());
    }

    @Test
    void aLetterMayOpenByAddressingAUnitAndATitleMayNot() {
        assertEquals(Set.of(), read("", "督察支队：一大队收钱放车。").accused());
        assertEquals(Set.of("GAJ-DC"), read("督察支队：收钱放车", "").accused());
        assertEquals(Set.of(), read("督察支队：举报一大队", "").accused());
    }

    @Test
    void oneIsAskedAndTheOtherAccused() {
        assertEquals(Set.of("DF-JJ"), read("", "请交警支队查一查东丰县交警大队").accused());
        assertEquals(Set.of("GAJ-JJ"), read("", "向交警支队反映，交警支队不管").accused());
    }

    @Test
    void readsTheLongestReportAtOnce() {
        String text = "不要转给".repeat(2_500) + "请交警支队违停拦".repeat(1_250) + "打12345".repeat(500);
        reader.read("", text, "", "");
        assertTimeout(Duration.ofMillis(500), () -> reader.read("", text, "", ""));
    }

    private Subjects read(String title, String narrative) {
        return reader.read(title, narrative, "", "");
    }
}
