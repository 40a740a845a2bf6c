package cn.lawcampaign.intake.mail.reading;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the field Date (RFC 5322, 3.3) as far as it can be true. */
final class DateReader {

    /** Clocks that were never set begin earlier. */
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    /** A clock may be set to another zone's time. */
    private static final Duration AHEAD = Duration.ofDays(1);
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
            "oct", "nov", "dec");
    private static final String TIME = "(?<hour>\\d{1,2}):(?<minute>\\d{1,2})(?::(?<second>\\d{1,2}))?";
    private static final Pattern RFC = Pattern
            .compile("(?<day>\\d{1,2})[ \\-](?<month>[a-z]{3})[a-z]*[ \\-](?<year>\\d{2,4}) "
                    + TIME + "(?: ?(?<zone>[+\\-]\\d{2}:?\\d{2}|[a-z]+))?");
    /** As Java and C print it. */
    private static final Pattern PRINTED = Pattern
            .compile("(?<month>[a-z]{3}) (?<day>\\d{1,2}) " + TIME + " (?<zone>[a-z]{3,4} )?(?<year>\\d{4})");
    private static final Pattern ISO = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})[ t]" + TIME
            + "(?:\\.\\d{1,9})?(?: ?(?<zone>[+\\-]\\d{2}:?\\d{2}|z))?");

    private final Clock clock;

    DateReader(Clock clock) {
        this.clock = clock;
    }

    /** @return null when there is none, or none that can be true */
    Instant read(String field) {
        String plain = field.replaceAll("\\([^()]*\\)", " ").replaceAll("[\\s,]+", " ").strip()
                .toLowerCase(Locale.ROOT);
        for (Pattern shape : List.of(RFC, PRINTED, ISO)) {
            Matcher date = shape.matcher(plain);
            if (date.find()) {
                return plausible(date);
            }
        }
        return null;
    }

    private Instant plausible(Matcher date) {
        try {
            Instant at = OffsetDateTime
                    .of(year(date.group("year")), month(date.group("month")), number(date.group("day")),
                            number(date.group("hour")), number(date.group("minute")),
                            Math.min(59, number(date.group("second"))), 0, zone(date.group("zone")))
                    .toInstant();
            return at.isBefore(EARLIEST) || at.isAfter(clock.instant().plus(AHEAD)) ? null : at;
        } catch (DateTimeException e) {
            return null; // such as 31 February
        }
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** RFC 5322, 4.3: two digits below 50 are this century's. */
    private static int year(String digits) {
        int year = number(digits);
        return digits.length() > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
    }

    private static int month(String name) {
        return Character.isDigit(name.charAt(0)) ? number(name) : MONTHS.indexOf(name) + 1;
    }

    /** CST is China's here; where nothing is said, it is most likely too. */
    private static ZoneOffset zone(String said) {
        String zone = said == null ? "cst" : said.strip();
        return switch (zone) {
            case "gmt", "ut", "utc", "z" -> ZoneOffset.UTC;
            case "est" -> ZoneOffset.ofHours(-5);
            case "edt" -> ZoneOffset.ofHours(-4);
            case "pst" -> ZoneOffset.ofHours(-8);
            case "pdt" -> ZoneOffset.ofHours(-7);
            default -> Character.isLetter(zone.charAt(0)) ? ZoneOffset.ofHours(8) : ZoneOffset.of(zone);
        };
    }
}
