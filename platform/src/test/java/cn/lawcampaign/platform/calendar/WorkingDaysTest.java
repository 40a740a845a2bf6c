package cn.lawcampaign.platform.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import cn.lawcampaign.platform.campaign.CalendarOverride;
import cn.lawcampaign.platform.campaign.CampaignLoader;

class WorkingDaysTest {

    private final WorkingDays days = new WorkingDays(
            CampaignLoader.load(Path.of(System.getProperty("pack.dir"), "campaign.yaml")).calendar());

    @ParameterizedTest
    @CsvSource({"2023-04-27, 5, 2023-05-08", "2023-09-27, 5, 2023-10-10", "2026-02-12, 5, 2026-02-26",
            "2026-09-18, 15, 2026-10-15",
            // New Year: 31 December 2023 is a Sunday, 1 January off; the make-up Sunday 4 January 2026 is worked
            "2023-12-29, 1, 2024-01-02", "2025-12-31, 1, 2026-01-04",
            // Spring Festival 2024 with both its make-up Sundays
            "2024-02-02, 1, 2024-02-04", "2024-02-09, 1, 2024-02-18",
            // leap day, and the 29 February that isn't there
            "2024-02-28, 1, 2024-02-29", "2023-02-28, 1, 2023-03-01",
            // backwards, over the Labour Day holiday; nothing; from a holiday
            "2023-05-08, -5, 2023-04-27", "2023-05-01, 0, 2023-05-01", "2023-05-01, 1, 2023-05-04",
            // National and Mid-Autumn Day together
            "2025-09-30, 1, 2025-10-09"})
    void countsWorkingDays(LocalDate start, int n, LocalDate expected) {
        assertEquals(expected, days.plus(start, n));
    }

    @ParameterizedTest
    @CsvSource({"2023-10-05, 2023-10-07", "2023-10-07, 2023-10-07", "2024-02-10, 2024-02-18", "2026-01-01, 2026-01-04"})
    void rollsForwardToAWorkedDay(LocalDate day, LocalDate expected) {
        assertEquals(expected, days.rollForward(day));
    }

    @ParameterizedTest
    @CsvSource({"2023-04-27, 2023-05-08, 5", "2023-05-08, 2023-04-27, -5", "2023-05-04, 2023-05-04, 0",
            "2023-04-28, 2023-05-03, 0"})
    void countsBetween(LocalDate from, LocalDate to, int expected) {
        assertEquals(expected, days.between(from, to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-04-23", "2023-05-06", "2024-09-14", "2025-01-26", "2026-10-10"})
    void worksOnMakeUpWeekends(LocalDate day) {
        assertTrue(days.isWorkingDay(day));
        assertFalse(days.isWorkingDay(day.plusWeeks(day.getMonthValue() == 9 ? 1 : -1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {2020, 2023, 2024, 2025, 2026})
    void coversTheYearsOfTheCampaign(int year) {
        assertTrue(days.covers(year));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-01-01", "2027-02-05", "2027-02-08", "2027-04-05", "2031-05-01", "2031-05-02",
            "2027-06-09",
            "2027-09-15", "2027-10-01"})
    void aYearWithoutANoticeHasTheHolidaysOfTheRegulation(LocalDate day) {
        assertFalse(days.covers(day.getYear()));
        assertFalse(days.isWorkingDay(day));
        assertTrue(days.isWorkingDay(LocalDate.of(2027, 2, 9)));
    }

    @Test
    void fallsBackLoudlyAndOnceForAYearWithoutANotice() {
        List<String> warnings = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                warnings.add(entry.getLevel() + " " + entry.getMessage());
            }

            @Override
            public void flush() {
            }

            @Override
            public void close() {
            }
        };
        Logger log = Logger.getLogger(WorkingDays.class.getName());
        log.addHandler(handler);
        try {
            WorkingDays fresh = new WorkingDays(CalendarOverride.NONE);
            // 1 to 3 October are off in every year, and 1 October 2031 is the Mid-Autumn Day as well
            assertEquals(LocalDate.of(2031, 10, 13), fresh.plus(LocalDate.of(2031, 9, 30), 6));
            assertEquals(LocalDate.of(2031, 1, 2), fresh.rollForward(LocalDate.of(2031, 1, 1)));
        } finally {
            log.removeHandler(handler);
        }
        assertEquals(1, warnings.size());
        assertTrue(warnings.get(0).contains("WARN") && warnings.get(0).contains("2031"), warnings.get(0));
    }
}
