package cn.lawcampaign.intake.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

import cn.lawcampaign.platform.lang.Text;

/** Moments as the desk shows them: the time of day, and before it the date where it is not today's. */
public final class DeskTime {

    private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter EARLIER = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final Duration TWO_DAYS = Duration.ofDays(2);

    private DeskTime() {
    }

    /** @param zone the campaign's */
    public static String of(Instant moment, Clock clock, ZoneId zone) {
        ZonedDateTime at = moment.atZone(zone);
        return (at.toLocalDate().equals(LocalDate.now(clock.withZone(zone))) ? TODAY : EARLIER).format(at);
    }

    /** How long something has waited: in hours up to two days, then in days. */
    static Text waiting(Instant since, Clock clock) {
        Duration age = Duration.between(since, clock.instant());
        long hours = age.toHours();
        if (hours < 1) {
            return Text.of("不到 1 小时", "less than an hour");
        }
        return age.compareTo(TWO_DAYS) < 0
                ? Text.of(hours + " 小时", hours == 1 ? "1 hour" : hours + " hours")
                : Text.of(age.toDays() + " 天", age.toDays() + " days");
    }
}
