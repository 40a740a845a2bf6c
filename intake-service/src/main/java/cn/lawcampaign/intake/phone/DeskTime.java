package cn.lawcampaign.intake.phone;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Moments as the desk shows them: the time of day, and before it the date where it is not today's. */
final class DeskTime {

    private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter EARLIER = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private DeskTime() {
    }

    /** @param zone the campaign's */
    static String of(Instant moment, Clock clock, ZoneId zone) {
        ZonedDateTime at = moment.atZone(zone);
        return (at.toLocalDate().equals(LocalDate.now(clock.withZone(zone))) ? TODAY : EARLIER).format(at);
    }
}
