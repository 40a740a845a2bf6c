package cn.lawcampaign.routing.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import cn.lawcampaign.platform.calendar.Clocks;
import cn.lawcampaign.platform.calendar.WorkingDays;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.CampaignLoader;
import cn.lawcampaign.platform.campaign.Matter;
import cn.lawcampaign.routing.deadline.Deadlines.Subject;

/** The clocks of the sample pack around the holiday of May 2023. */
class DeadlinesTest {

    private static final Campaign PACK = CampaignLoader
            .load(Path.of(System.getProperty("pack.dir", "../deploy/campaign"), "campaign.yaml"));
    /** Thursday 27 April 2023, shortly before midnight in the city. */
    private static final Instant EVENING = Instant.parse("2023-04-27T15:59:00Z");
    private static final Subject ACCUSATION = new Subject(Matter.ACCUSATION, "D4", false);
    private static final Subject CLAIM = new Subject(Matter.CLAIM, null, true);

    private final WorkingDays calendar = new WorkingDays(PACK.calendar());
    private final Deadlines deadlines = new Deadlines(PACK, new Clocks(calendar, PACK.zone()), calendar,
            Clock.fixed(EVENING, ZoneOffset.UTC));

    @Test
    void countTheCitysDays() {
        assertEquals(LocalDate.of(2023, 4, 27), deadlines.today());
        assertEquals(day(4, 28), deadlines.sign(ACCUSATION, EVENING));
        assertEquals(day(5, 4), deadlines.sign(ACCUSATION, EVENING.plusSeconds(86_400)), "after the holiday");
        assertEquals(day(4, 28), deadlines.triage(ACCUSATION, EVENING));
    }

    @Test
    void dependOnTheKindOfMatter() {
        assertEquals(day(6, 12), deadlines.conclude(ACCUSATION, EVENING), "30 working days, with make-up days");
        assertEquals(day(6, 26), deadlines.conclude(CLAIM, EVENING), "60 days end on Monday");
        assertEquals(day(5, 12), deadlines.accept(ACCUSATION, EVENING), "15 days");
        assertEquals(day(5, 22), deadlines.accept(new Subject(Matter.ACCUSATION, "D4", true), EVENING),
                "15 working days for who gave a name");
    }

    @Test
    void aLetterThatLayHasSoMuchLess() {
        Instant lay = deadlines.receipt(EVENING, LocalDate.of(2023, 4, 24));
        assertEquals(LocalDate.of(2023, 4, 24), deadlines.dayOf(lay));
        assertEquals(day(5, 9), deadlines.accept(ACCUSATION, lay), "three days less than 12 May");
        assertEquals(EVENING, deadlines.receipt(EVENING, null));
        assertEquals(EVENING, deadlines.receipt(EVENING, LocalDate.of(2023, 4, 27)), "it came today");
        assertEquals(EVENING, deadlines.receipt(EVENING, LocalDate.of(2023, 5, 1)), "no clock starts later");
    }

    @Test
    void saysWhatIsInTime() {
        assertTrue(deadlines.isOnTime(LocalDate.of(2023, 4, 27)));
        assertTrue(deadlines.isOnTime(null));
        assertFalse(deadlines.isOnTime(LocalDate.of(2023, 4, 26)));
        assertNull(deadlines.due(null));
    }

    private static Optional<LocalDate> day(int month, int day) {
        return Optional.of(LocalDate.of(2023, month, day));
    }
}
