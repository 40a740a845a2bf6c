package cn.lawcampaign.platform.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jboss.logging.Logger;

import com.nlf.calendar.Holiday;
import com.nlf.calendar.util.HolidayUtil;

import cn.lawcampaign.platform.campaign.CalendarOverride;

/**
 * Working days by the State Council's yearly notices (国务院办公厅关于部分节假日安排的通知), with holidays and the Saturdays
 * and Sundays that are worked to make up for them. The library knows the notices up to 2023; the pack adds later ones. A
 * year that neither knows is Monday to Friday without the holidays that every year has, with one loud warning.
 */
public final class WorkingDays {

    private static final Logger LOG = Logger.getLogger(WorkingDays.class);
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final CalendarOverride override;
    private final Map<Integer, Map<LocalDate, Boolean>> exceptions = new ConcurrentHashMap<>();

    public WorkingDays(CalendarOverride override) {
        this.override = override;
    }

    public boolean isWorkingDay(LocalDate day) {
        if (override.makeUps().contains(day) || override.holidays().contains(day)) {
            return override.makeUps().contains(day);
        }
        Boolean worked = exceptions.computeIfAbsent(day.getYear(), this::exceptionsOf).get(day);
        return worked == null ? !WEEKEND.contains(day.getDayOfWeek()) : worked;
    }

    /** Whether a notice for the year is known. */
    public boolean covers(int year) {
        return override.years().contains(year) || HolidayUtil.getHoliday(year + "-10-01") != null;
    }

    /**
     * The n-th working day after a day, which is itself not counted (Civil Code 民法典, art. 201); before it for a
     * negative n; the day itself, worked or not, for 0.
     */
    public LocalDate plus(LocalDate start, int workingDays) {
        int step = workingDays < 0 ? -1 : 1;
        LocalDate day = start;
        for (int left = Math.abs(workingDays); left > 0;) {
            day = day.plusDays(step);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    /** The day itself if it is worked, or else the next one that is (Civil Code 民法典, art. 203). */
    public LocalDate rollForward(LocalDate day) {
        LocalDate rolled = day;
        while (!isWorkingDay(rolled)) {
            rolled = rolled.plusDays(1);
        }
        return rolled;
    }

    /** Working days after {@code from} up to and including {@code to}; negative when {@code to} is the earlier one. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
    }

    private Map<LocalDate, Boolean> exceptionsOf(int year) {
        Map<LocalDate, Boolean> worked = new ConcurrentHashMap<>();
        if (!covers(year)) {
            LOG.warnf("NO HOLIDAY DATA FOR %d: its working days are taken as Monday to Friday but for the statutory"
                    + " holidays, and dates due may be wrong. Add the State Council's notice to the pack"
                    + " (calendar.years, holidays, makeUps).", year);
            StatutoryDays.of(year).forEach(day -> worked.put(day, false));
        }
        for (Holiday holiday : HolidayUtil.getHolidays(year)) {
            worked.put(LocalDate.parse(holiday.getDay()), holiday.isWork());
        }
        return worked;
    }
}
