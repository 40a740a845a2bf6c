package cn.lawcampaign.platform.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** What people call one county's unit they call another's too; the names are its own. */
    @Test
    void knowsEveryCountysUnitsByTheSameNames() {
        Map<String, Set<String>> patterns = new HashMap<>();
        for (UnitAlias alias : PACK.lexicon().names().units()) {
            Unit unit = PACK.units().unit(alias.unit());
            PACK.county(unit.county()).ifPresent(county -> {
                String shortName = county.name().substring(0, 2);
                patterns.computeIfAbsent(county.code() + " " + unit.kind(), k -> new HashSet<>()).addAll(alias.terms()
                        .stream().map(t -> t.replace(county.name(), "某县").replace(shortName, "某")).toList());
            });
        }
        for (Unit unit : PACK.units().all()) {
            if (unit.county() != null && unit.handles()) {
                assertEquals(patterns.get("DF " + unit.kind()), patterns.get(unit.county() + " " + unit.kind()));
            }
        }
        assertTrue(patterns.get("XA TRAFFIC_POLICE").containsAll(Set.of("某县交通警察大队", "某交警", "某县车管所")));
        assertTrue(patterns.get("LS POLICE_BUREAU").containsAll(Set.of("某县公安局", "市公安局某分局")));
        assertTrue(patterns.get("DL ENFORCEMENT").containsAll(Set.of("某县运管所", "某运输管理所")));
    }

    private static List<String> codes(ClockStart from, Matter matter, boolean named) {
        return PACK.clocks(from, matter, "B1", named).stream().map(ClockTemplate::code).toList();
    }
}
