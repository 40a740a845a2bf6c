package cn.lawcampaign.intake.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeskTimeTest {

    /** 2023-05-04 00:30 in the campaign's zone, still the 3rd in UTC. */
    private static final Clock NOW = Clock.fixed(Instant.parse("2023-05-03T16:30:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({"2023-05-03T16:05:00Z,00:05", "2023-05-03T15:59:00Z,2023-05-03 23:59",
            "2023-05-02T01:12:00Z,2023-05-02 09:12"})
    void names_the_day_unless_it_is_today(Instant moment, String shown) {
        assertEquals(shown, DeskTime.of(moment, NOW, ZoneId.of("Asia/Shanghai")));
    }
}
