package cn.lawcampaign.notification.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.TimeZone;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private final TimeZone ofServer = TimeZone.getDefault();

    @BeforeEach
    void theServerIsElsewhere() {
        TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
    }

    @AfterEach
    void restore() {
        TimeZone.setDefault(ofServer);
    }

    @Test
    void aWeekTurnsOnFridayAtFourInTheCity() {
        Period week = Period.weekOf(LocalDate.parse("2023-05-03"), CITY);
        assertEquals(Instant.parse("2023-04-28T08:00:00Z"), week.start());
        assertEquals(Instant.parse("2023-05-05T08:00:00Z"), week.end());
        assertTrue(week.contains(week.start()));
        assertFalse(week.contains(week.end()));
        assertTrue(week.next().contains(week.end()));
    }

    @Test
    void aFridayNamesTheWeekThatEndsOnIt() {
        LocalDate friday = LocalDate.parse("2023-05-05");
        assertEquals(friday, Period.weekOf(friday, CITY).endsOn());
        assertEquals(friday.plusWeeks(1), Period.weekOf(friday.plusDays(1), CITY).endsOn());
    }

    @Test
    void thePresentWeekChangesAtTheTurn() {
        assertEquals(LocalDate.parse("2023-05-05"),
                Period.weekAt(Instant.parse("2023-05-05T07:59:59.999Z"), CITY).endsOn());
        assertEquals(LocalDate.parse("2023-05-12"),
                Period.weekAt(Instant.parse("2023-05-05T08:00:00Z"), CITY).endsOn());
    }

    @Test
    void weeksAndMonthsFollowEachOtherWithoutAGap() {
        Period week = Period.weekOf(LocalDate.parse("2023-01-01"), CITY);
        assertEquals(week, week.previous().next());
        assertEquals(week.start(), week.previous().end());
        Period january = Period.month(YearMonth.of(2024, 1), CITY);
        assertEquals(january.end(), january.next().start());
        assertEquals(LocalDate.parse("2023-12-01"), january.previous().startsOn());
    }

    @Test
    void aMonthIsTheCalendarsInTheCity() {
        Period february = Period.month(YearMonth.of(2024, 2), CITY);
        assertEquals(Instant.parse("2024-01-31T16:00:00Z"), february.start());
        assertEquals(Instant.parse("2024-02-29T16:00:00Z"), february.end());
        assertEquals(LocalDate.parse("2024-02-29"), february.endsOn());
    }
}
