package cn.lawcampaign.platform.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.CampaignLoader;

class ClocksTest {

    private final Campaign pack = CampaignLoader.load(Path.of(System.getProperty("pack.dir"), "campaign.yaml"));
    private final Clocks clocks = new Clocks(new WorkingDays(pack.calendar()), pack.zone());

    @ParameterizedTest
    @CsvSource({
            // 15 natural days end on 5 October, a holiday, and roll to the worked Saturday
            "REGISTER, 2023-09-20T01:00:00Z, 2023-10-07, 2023-10-07T16:00:00Z",
            "TELL_ACCEPTED_NAMED, 2026-09-18T01:00:00Z, 2026-10-15, 2026-10-15T16:00:00Z",
            // 16:30 UTC is the next day in Shanghai
            "SIGN, 2023-05-08T15:59:59Z, 2023-05-09, 2023-05-09T16:00:00Z",
            "SIGN, 2023-05-08T16:00:00Z, 2023-05-10, 2023-05-10T16:00:00Z",
            "CONCLUDE_CLAIM, 2023-12-31T02:00:00Z, 2024-02-29, 2024-02-29T16:00:00Z",
            "CRIME_HAND_OVER, 2023-04-28T09:30:00Z, 2023-04-29, 2023-04-29T09:30:00Z",
            "CRIME_DECIDE, 2023-04-28T09:30:00Z, 2023-05-01, 2023-05-01T16:00:00Z"})
    void runOutAtTheEndOfTheDayInTheCampaignsZone(String code, Instant start, LocalDate date, Instant due) {
        assertEquals(date, clocks.dueDate(pack.clock(code).orElseThrow(), start));
        assertEquals(due, clocks.due(pack.clock(code).orElseThrow(), start));
    }
}
