package cn.lawcampaign.intake.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import cn.lawcampaign.intake.Pack;
import cn.lawcampaign.intake.classification.Sorted.Source;
import cn.lawcampaign.platform.campaign.Matter;
import cn.lawcampaign.platform.classification.Classifier;

class SorterTest {

    private static final String NAMES_A_UNIT = "市公安局交警支队一大队在路口乱罚款，每车罚两次。";

    private final Sorter sorter = new Sorter(Pack.CAMPAIGN, new Classifier(Pack.CAMPAIGN.lexicon()));

    @Test
    void the_reporters_choice_is_never_overruled() {
        Sorted sorted = sorter.sort("乱罚款", NAMES_A_UNIT, Matter.ACCUSATION, Optional.of("F3"), List.of("JTJ-ZF-1"));
        assertEquals(new Sorted("F3", Source.CHOSEN, List.of(), List.of("JTJ-ZF-1"), Source.CHOSEN), sorted);
    }

    @Test
    void without_a_choice_the_lexicon_speaks_and_says_by_which_groups() {
        Sorted sorted = sorter.sort("乱罚款", NAMES_A_UNIT, Matter.ACCUSATION, Optional.empty(), List.of());
        assertEquals("A2", sorted.category());
        assertEquals(Source.LEXICON, sorted.categorySource());
        assertFalse(sorted.hits().isEmpty());
        assertEquals(List.of("GAJ-JJ-1"), sorted.accusedUnits());
        assertEquals(Source.LEXICON, sorted.accusedSource());
    }

    @Test
    void who_only_suggests_accuses_nobody() {
        Sorted sorted = sorter.sort("信号灯", "建议在医院门口增设信号灯，市公安局交警支队管这里。", Matter.SUGGESTION, Optional.of("F1"),
                List.of());
        assertEquals(List.of(), sorted.accusedUnits());
        assertEquals(Source.NONE, sorted.accusedSource());
    }

    @Test
    void says_none_rather_than_guess() {
        Sorted sorted = sorter.sort("你好", "你好", Matter.ENQUIRY, Optional.empty(), List.of());
        assertNull(sorted.category());
        assertEquals(Source.NONE, sorted.categorySource());
    }
}
