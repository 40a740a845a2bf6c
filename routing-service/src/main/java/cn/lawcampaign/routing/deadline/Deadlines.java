package cn.lawcampaign.routing.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

import jakarta.inject.Singleton;

import cn.lawcampaign.platform.calendar.Clocks;
import cn.lawcampaign.platform.calendar.WorkingDays;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.ClockStart;
import cn.lawcampaign.platform.campaign.Matter;

/**
 * The last days of a lead's clocks, from the pack's clock templates. Where several templates apply, the earliest date
 * holds; where none does, there is no date.
 */
@Singleton
public class Deadlines {

    /** Families of template codes: a pack may have several of a kind, for different matters. */
    private static final String TRIAGE = "REGISTER_TARGET";
    private static final String SIGN = "SIGN";
    private static final String ACCEPT = "TELL_ACCEPTED";
    private static final String CONCLUDE = "CONCLUDE";

    private final Campaign campaign;
    private final Clocks clocks;
    private final WorkingDays calendar;
    private final Clock clock;

    public Deadlines(Campaign campaign, Clocks clocks, WorkingDays calendar, Clock clock) {
        this.campaign = campaign;
        this.clocks = clocks;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Whose clock it is: what selects the templates. */
    public record Subject(Matter matter, String category, boolean named) {
    }

    /**
     * When a report's clocks of receipt start: a letter lay in the letter box before it was registered, and its reporter
     * waits from that day.
     *
     * @param arrivedOn of a letter, or null
     */
    public Instant receipt(Instant receivedAt, LocalDate arrivedOn) {
        return arrivedOn == null || !arrivedOn.isBefore(dayOf(receivedAt)) ? receivedAt : clocks.startOf(arrivedOn);
    }

    /** The Office's own target to register and dispatch. */
    public Optional<LocalDate> triage(Subject subject, Instant receipt) {
        return earliest(TRIAGE, ClockStart.RECEIPT, subject, receipt);
    }

    /** The unit's date to sign for. */
    public Optional<LocalDate> sign(Subject subject, Instant dispatch) {
        return earliest(SIGN, ClockStart.DISPATCH, subject, dispatch);
    }

    /** The reporter's date to be told whether it is accepted; runs from receipt whatever happened since. */
    public Optional<LocalDate> accept(Subject subject, Instant receipt) {
        return earliest(ACCEPT, ClockStart.RECEIPT, subject, receipt);
    }

    /** The unit's date to conclude. */
    public Optional<LocalDate> conclude(Subject subject, Instant acceptance) {
        return earliest(CONCLUDE, ClockStart.ACCEPTANCE, subject, acceptance);
    }

    /** The day of a moment where the campaign is. */
    public LocalDate dayOf(Instant moment) {
        return clocks.dayOf(moment);
    }

    public LocalDate today() {
        return clocks.dayOf(clock.instant());
    }

    /** Whether something done now is in time; without a date it is. */
    public boolean isOnTime(LocalDate due) {
        return due == null || !today().isAfter(due);
    }

    /** A date as people read it today; null where there is no date. */
    public Due due(LocalDate on) {
        return on == null ? null : Due.of(on, today(), calendar);
    }

    private Optional<LocalDate> earliest(String family, ClockStart from, Subject subject, Instant start) {
        return campaign.clocks(from, subject.matter(), subject.category(), subject.named()).stream()
                .filter(template -> template.code().startsWith(family))
                .map(template -> clocks.dueDate(template, start))
                .min(Comparator.naturalOrder());
    }
}
