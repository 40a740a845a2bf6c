package cn.lawcampaign.intake.report;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

import cn.lawcampaign.intake.report.CheckedReport.Occurred;
import cn.lawcampaign.platform.lang.Text;

/** Reads when something happened: a date, a local date and time of the campaign's zone, or one with an offset. */
final class OccurredAtReader {

    private static final LocalDate EARLIEST = LocalDate.of(1949, 10, 1);

    private final Clock clock;
    private final ZoneId zone;

    OccurredAtReader(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    /** Says what to do; never what was typed. */
    static final class NotADateException extends Exception {

        private static final long serialVersionUID = 1L;
        private final transient Text advice;

        NotADateException(String zh, String en) {
            super(en);
            this.advice = Text.of(zh, en);
        }

        Text advice() {
            return advice;
        }
    }

    Occurred read(String typed) throws NotADateException {
        Occurred occurred = parse(typed);
        LocalDate today = LocalDate.now(clock.withZone(zone));
        boolean future = occurred.at() != null ? occurred.at().isAfter(clock.instant()) : occurred.on().isAfter(today);
        if (future) {
            throw new NotADateException("发生时间不能晚于现在", "This must not lie in the future");
        }
        if (occurred.on().isBefore(EARLIEST)) {
            throw new NotADateException("请检查年份", "Please check the year");
        }
        return occurred;
    }

    private Occurred parse(String typed) throws NotADateException {
        try {
            if (!typed.contains("T")) {
                return new Occurred(LocalDate.parse(typed), null);
            }
            Instant at = hasOffset(typed)
                    ? OffsetDateTime.parse(typed).toInstant()
                    : LocalDateTime.parse(typed).atZone(zone).toInstant();
            return new Occurred(LocalDate.ofInstant(at, zone), at);
        } catch (DateTimeException e) {
            throw new NotADateException("请按 2023-05-04 的样式填写日期", "Give a date such as 2023-05-04");
        }
    }

    private static boolean hasOffset(String typed) {
        String time = typed.substring(typed.indexOf('T'));
        return time.contains("Z") || time.contains("+") || time.contains("-");
    }
}
