package cn.lawcampaign.notification.figure;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A period and how far it has run.
 *
 * @param now the present; a period in the past is looked at from its end
 */
record Window(Period period, Instant now) {

    /** Had it happened when the period ended? */
    boolean by(Instant moment) {
        return moment.isBefore(period.end());
    }

    /** Was this last day over when the period ended, or is it over by now? */
    boolean isOver(LocalDate due) {
        return due != null && !endOf(due).isAfter(now.isBefore(period.end()) ? now : period.end());
    }

    /** Does this last day end within the period? */
    boolean endsWithin(LocalDate due) {
        return due != null && period.contains(endOf(due));
    }

    Window previous() {
        return new Window(period.previous(), now);
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(period.zone()).toInstant();
    }
}
