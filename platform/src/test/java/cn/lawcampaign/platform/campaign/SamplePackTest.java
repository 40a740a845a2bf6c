package cn.lawcampaign.platform.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** The pack that is shipped holds what the campaign published. */
class SamplePackTest {

    static final Campaign PACK = CampaignLoader.load(Path.of(System.getProperty("pack.dir"), "campaign.yaml"));

    @Test
    void hasThirteenChannelsAndTheWebForm() {
        assertEquals(14, PACK.channels().size());
        assertEquals(List.of(5L, 4L, 4L, 1L), List.of(Method.PHONE, Method.LETTER, Method.EMAIL, Method.WEB).stream()
                .map(m -> PACK.channels().stream().filter(c -> c.method() == m).count()).toList());
        assertTrue(PACK.channels().stream().allMatch(c -> c.isOpen(LocalDate.of(2026, 11, 24))));
        assertEquals(Set.copyOf(PACK.departments()),
                Set.copyOf(PACK.channels().stream().map(Channel::unit).toList()));
    }

    @Test
    void hasEveryCategoryWithBothNames() {
        assertEquals(29, PACK.categories().size());
        assertTrue(PACK.category("D4").orElseThrow().accusing());
        assertEquals("F", PACK.category("F1").orElseThrow().level1());
        assertEquals("任性检查", PACK.category("B3").orElseThrow().name(Locale.CHINESE));
        assertEquals("Arbitrary inspections", PACK.category("B3").orElseThrow().name(Locale.ENGLISH));
    }

    @Test
    void hasAMailboxForEveryUnitThatHandlesLeads() {
        PACK.units().all().stream().filter(Unit::handles).forEach(u -> assertTrue(u.mailbox().endsWith(".example")));
        assertEquals(36, PACK.units().all().size());
    }

    @Test
    void selectsClocksByMatterAndName() {
        assertEquals(List.of("CONCLUDE_CLAIM"), codes(ClockStart.ACCEPTANCE, Matter.CLAIM, false));
        assertEquals(List.of("CONCLUDE_ACCUSATION"), codes(ClockStart.ACCEPTANCE, Matter.ACCUSATION, true));
        assertEquals(List.of("REGISTER", "REGISTER_TARGET", "TELL_ACCEPTED_NAMED"),
                codes(ClockStart.RECEIPT, Matter.ACCUSATION, true));
        assertEquals(List.of(), codes(ClockStart.CONCLUSION, Matter.CLAIM, false));
    }

    @Test
    void hasAStageForEveryDayOfTheCampaign() {
        assertTrue(PACK.starts().datesUntil(PACK.ends().plusDays(1)).allMatch(day -> PACK.stage(day).isPresent()));
        assertTrue(PACK.stage(PACK.starts().minusDays(1)).isEmpty());
    }

    private static List<String> codes(ClockStart from, Matter matter, boolean named) {
        return PACK.clocks(from, matter, "B1", named).stream().map(ClockTemplate::code).toList();
    }
}
