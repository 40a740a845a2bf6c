package cn.lawcampaign.intake.mail.taking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cn.lawcampaign.intake.Pack;
import cn.lawcampaign.platform.campaign.Matter;
import cn.lawcampaign.platform.classification.Sorter;

class MatterGuessTest {

    private final Sorter sorter = new Sorter(Pack.CAMPAIGN);

    @ParameterizedTest
    @CsvSource({"ACCUSATION, 交警一大队乱罚款，不给票据。", "ACCUSATION, 执法人员索要香烟，不给就扣车。", "ACCUSATION, 有一件事想说一说。",
            "ACCUSATION, 当事人没有办法了。", "CLAIM, 出租车不打表拒载。", "CLAIM, 小区门口违章停车堵路。",
            "ACCUSATION, 出租车拒载，运管所的人收了钱不管。"})
    void calls(Matter matter, String narrative) {
        assertEquals(matter, MatterGuess.of("反映问题", narrative, sorter, Pack.CAMPAIGN).matter());
    }
}
