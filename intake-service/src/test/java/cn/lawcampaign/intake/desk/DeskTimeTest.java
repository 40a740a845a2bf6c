package cn.lawcampaign.intake.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cn.lawcampaign.platform.lang.Text;

class DeskTimeTest {

    /** 2023-05-04 00:30 in the campaign's zone, still the 3rd in UTC. */
    private static final Clock NOW = Clock.fixed(Instant.parse("2023-05-03T16:30:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({"2023-05-03T16:05:00Z,00:05", "2023-05-03T15:59:00Z,2023-05-03 23:59",
            "2023-05-02T01:12:00Z,2023-05-02 09:12"})
    void names_the_day_unless_it_is_today(Instant moment, String shown) {
        assertEquals(shown, DeskTime.of(moment, NOW, ZoneId.of("Asia/Shanghai")));
    }

    @ParameterizedTest
    @CsvSource({"2023-05-03T16:00:00Z,不到 1 小时,less than an hour", "2023-05-03T15:30:00Z,1 小时,1 hour",
            "2023-05-01T17:00:00Z,47 小时,47 hours", "2023-05-01T16:30:00Z,2 天,2 days"})
    void says_how_long_something_waits(Instant since, String chinese, String english) {
        assertEquals(Text.of(chinese, english), DeskTime.waiting(since, NOW));
    }
}
