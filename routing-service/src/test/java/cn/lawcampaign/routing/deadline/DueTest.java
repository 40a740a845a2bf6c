package cn.lawcampaign.routing.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import cn.lawcampaign.platform.calendar.WorkingDays;
import cn.lawcampaign.platform.campaign.CalendarOverride;

class DueTest {

    private static final LocalDate DUE = LocalDate.of(2023, 5, 4); // a Thursday, the first day after the holiday
    private final WorkingDays calendar = new WorkingDays(CalendarOverride.NONE);

    @Test
    void saysHowLongInWorkingDays() {
        assertWords("还剩 3 个工作日", "soon", LocalDate.of(2023, 4, 26));
        assertWords("还剩 5 个工作日", "calm", LocalDate.of(2023, 4, 24));
        assertWords("还剩 1 个工作日", "soon", LocalDate.of(2023, 5, 1));
        assertWords("今天到期", "soon", DUE);
        assertWords("已超期 2 个工作日", "late", LocalDate.of(2023, 5, 6)); // a Saturday that is worked
        assertWords("已超期 2 个工作日", "late", LocalDate.of(2023, 5, 7));
    }

    @Test
    void warnsOfADateWhoseHolidaysAreNotKnownYet() {
        LocalDate today = LocalDate.of(2027, 2, 1);
        assertNull(Due.of(DUE, today, calendar).caution());
        assertEquals("（2031 年放假安排尚未公布，日期可能变动）",
                Due.of(LocalDate.of(2031, 2, 3), today, calendar).caution().zh());
    }

    @Test
    void saysItAlsoBetweenWorkingDays() {
        LocalDate sunday = LocalDate.of(2023, 5, 14);
        Due before = Due.of(sunday, LocalDate.of(2023, 5, 13), calendar);
        assertEquals("下一个工作日前到期", before.words().zh());
        Due after = Due.of(LocalDate.of(2023, 5, 13), sunday, calendar);
        assertEquals("overdue, by less than a working day", after.words().en());
        assertEquals("1 working day left", Due.of(DUE, LocalDate.of(2023, 5, 3), calendar).words().en());
    }

    private void assertWords(String words, String tone, LocalDate today) {
        Due due = Due.of(DUE, today, calendar);
        assertEquals(words, due.words().zh(), today.toString());
        assertEquals(tone, due.tone(), today.toString());
    }
}
