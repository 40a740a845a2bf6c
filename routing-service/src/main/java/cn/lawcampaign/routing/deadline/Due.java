package cn.lawcampaign.routing.deadline;

import java.time.LocalDate;

import cn.lawcampaign.platform.calendar.WorkingDays;
import cn.lawcampaign.platform.lang.Text;

/**
 * A clock that runs, as people read it.
 *
 * @param on          last day in time
 * @param workingDays working days after today up to that day; negative once it has passed
 * @param late        whether the last day has passed
 * @param today       whether today is the last day
 * @param provisional whether it lies in a year whose holidays nobody knows yet
 */
public record Due(LocalDate on, int workingDays, boolean late, boolean today, boolean provisional) {

    /** How near is "soon", in working days. */
    private static final int SOON = 3;

    public static Due of(LocalDate on, LocalDate today, WorkingDays calendar) {
        return new Due(on, calendar.between(today, on), on.isBefore(today), on.equals(today),
                !calendar.covers(on.getYear()));
    }

    /** What to know beside the date, or null. */
    public Text caution() {
        return provisional
                ? Text.of("（" + on.getYear() + " 年放假安排尚未公布，日期可能变动）",
                        "(the holidays of " + on.getYear() + " are not published yet, so the date may change)")
                : null;
    }

    /** late, soon or calm: for the sign beside the words, never instead of them. */
    public String tone() {
        return late ? "late" : workingDays <= SOON ? "soon" : "calm";
    }

    public Text words() {
        int days = Math.abs(workingDays);
        if (late) {
            return days == 0
                    ? Text.of("已超期，不足 1 个工作日", "overdue, by less than a working day")
                    : Text.of("已超期 " + days + " 个工作日", "overdue by " + count(days));
        }
        if (today) {
            return Text.of("今天到期", "due today");
        }
        return days == 0
                ? Text.of("下一个工作日前到期", "due before the next working day")
                : Text.of("还剩 " + days + " 个工作日", count(days) + " left");
    }

    private static String count(int days) {
        return days == 1 ? "1 working day" : days + " working days";
    }
}
