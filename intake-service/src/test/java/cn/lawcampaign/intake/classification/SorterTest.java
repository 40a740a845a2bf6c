package cn.lawcampaign.intake.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import cn.lawcampaign.intake.Pack;
import cn.lawcampaign.intake.classification.Sorted.Source;
import cn.lawcampaign.intake.classification.Sorter.Accused;
import cn.lawcampaign.platform.campaign.AccusedLevel;
import cn.lawcampaign.platform.campaign.Matter;
import cn.lawcampaign.platform.classification.Classifier;

class SorterTest {

    private static final String NAMES_A_UNIT = "市公安局交警支队一大队在路口乱罚款，每车罚两次。";

    private static final String TOOK_MY_LICENCE = "东丰县交警大队张队长扣了我的证不还。";

    private final Sorter sorter = new Sorter(Pack.CAMPAIGN, new Classifier(Pack.CAMPAIGN.lexicon()));

    @Test
    void the_reporters_choice_is_never_overruled() {
        Sorted sorted = sort("处理得太慢，没有人管。", Matter.ACCUSATION, "F3", units("JTJ-ZF-1"));
        assertEquals(new Sorted("F3", Source.CHOSEN, List.of(), List.of("JTJ-ZF-1"), Source.CHOSEN), sorted);
    }

    @Test
    void units_named_in_the_text_are_accused_beside_the_chosen_ones() {
        Sorted sorted = sort("一大队乱罚款，督察支队的人一直包庇他们。", Matter.ACCUSATION, "A2", units("GAJ-JJ-1"));
        assertEquals("GAJ-JJ-1", sorted.accusedUnits().get(0));
        assertTrue(sorted.accusedUnits().contains("GAJ-DC"));
        assertEquals(Source.CHOSEN, sorted.accusedSource());
    }

    @Test
    void a_unit_that_is_merely_asked_for_help_is_not_accused() {
        assertEquals(List.of("GAJ-JJ-1"),
                sort("乱罚款，请督察支队查一查。", Matter.ACCUSATION, "A2", units("GAJ-JJ-1")).accusedUnits());
    }

    @Test
    void without_a_choice_the_lexicon_speaks_and_says_by_which_groups() {
        Sorted sorted = sorter.sort("乱罚款", NAMES_A_UNIT, Matter.ACCUSATION, Optional.empty(), units());
        assertEquals("A2", sorted.category());
        assertEquals(Source.LEXICON, sorted.categorySource());
        assertFalse(sorted.hits().isEmpty());
        assertEquals(List.of("GAJ-JJ-1"), sorted.accusedUnits());
        assertEquals(Source.LEXICON, sorted.accusedSource());
    }

    @Test
    void a_claim_accuses_the_unit_that_it_names() {
        assertEquals(List.of("DF-JJ"), sort(TOOK_MY_LICENCE, Matter.CLAIM, "F1", units()).accusedUnits());
        assertEquals(List.of(), sort("学校门口两排车违停，希望有人疏导。", Matter.CLAIM, "F1", units()).accusedUnits());
    }

    @ParameterizedTest
    @EnumSource(value = Matter.class, names = {"SUGGESTION", "ENQUIRY"})
    void who_accuses_a_person_or_a_level_accuses_whatever_the_matter(Matter matter) {
        Accused person = new Accused(List.of(), "张队长", AccusedLevel.UNKNOWN);
        Accused leader = new Accused(List.of(), "", AccusedLevel.LEADER);
        assertEquals(List.of("DF-JJ"), sort(TOOK_MY_LICENCE, matter, "F1", person).accusedUnits());
        assertEquals(List.of("DF-JJ"), sort(TOOK_MY_LICENCE, matter, "F1", leader).accusedUnits());
        assertEquals(List.of(), sort(TOOK_MY_LICENCE, matter, "F1", units()).accusedUnits());
    }

    @Test
    void a_person_without_a_level_is_told_as_staff() {
        assertEquals(AccusedLevel.STAFF, new Accused(List.of(), "张队长", AccusedLevel.UNKNOWN).toldLevel());
        assertEquals(AccusedLevel.LEADER, new Accused(List.of(), "张队长", AccusedLevel.LEADER).toldLevel());
        assertEquals(AccusedLevel.UNKNOWN, units("DF-JJ").toldLevel());
    }

    @Test
    void who_only_suggests_accuses_nobody() {
        Sorted sorted = sort("建议在医院门口增设信号灯，市公安局交警支队管这里。", Matter.SUGGESTION, "F1", units());
        assertEquals(List.of(), sorted.accusedUnits());
        assertEquals(Source.NONE, sorted.accusedSource());
    }

    @Test
    void says_none_rather_than_guess() {
        Sorted sorted = sorter.sort("你好", "你好", Matter.ENQUIRY, Optional.empty(), units());
        assertNull(sorted.category());
        assertEquals(Source.NONE, sorted.categorySource());
    }

    private Sorted sort(String narrative, Matter matter, String category, Accused accused) {
        return sorter.sort("情况反映", narrative, matter, Optional.of(category), accused);
    }

    private static Accused units(String... codes) {
        return new Accused(List.of(codes), "", AccusedLevel.UNKNOWN);
    }
}
