package cn.lawcampaign.platform.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import cn.lawcampaign.platform.campaign.ClockTemplate;
import cn.lawcampaign.platform.campaign.ClockUnit;

/** Says when a clock runs out. Days are days of the campaign's zone, whatever the server's zone. */
public final class Clocks {

    private final WorkingDays workingDays;
    private final ZoneId zone;

    public Clocks(WorkingDays workingDays, ZoneId zone) {
        this.workingDays = workingDays;
        this.zone = zone;
    }

    /** The last day on which it is still in time. */
    public LocalDate dueDate(ClockTemplate clock, Instant start) {
        LocalDate first = dayOf(start);
        return switch (clock.unit()) {
            case WORKING_DAYS -> workingDays.plus(first, clock.amount());
            case NATURAL_DAYS -> {
                LocalDate last = first.plusDays(clock.amount());
                yield clock.rollOnHoliday() ? workingDays.rollForward(last) : last;
            }
            case HOURS -> dayOf(start.plus(Duration.ofHours(clock.amount())));
        };
    }

    /** The first moment that is too late: the end of the due date, or to the second for clocks in hours. */
    public Instant due(ClockTemplate clock, Instant start) {
        return clock.unit() == ClockUnit.HOURS
                ? start.plus(Duration.ofHours(clock.amount()))
                : endOf(dueDate(clock, start));
    }

    /** The day of a moment in the campaign's zone. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** The first moment of a day. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** The first moment after a day. */
    public Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }
}
