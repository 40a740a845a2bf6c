package cn.lawcampaign.platform.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

    @ParameterizedTest
    @CsvSource({"1, PT1S", "2, PT2S", "3, PT4S", "10, PT8M32S", "11, PT15M", "1000000, PT15M"})
    void doublesUpToTheLongest(int failures, Duration wait) {
        assertEquals(wait, new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(15)).after(failures));
    }
}
