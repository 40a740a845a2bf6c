package cn.lawcampaign.intake.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cn.lawcampaign.intake.Pack;
import cn.lawcampaign.intake.report.IdentityInput;
import cn.lawcampaign.platform.campaign.Channel;

class LetterChecksTest {

    /** 2023-05-04 00:30 in the campaign's zone, still the 3rd in UTC. */
    private static final Clock NOW = Clock.fixed(Instant.parse("2023-05-03T16:30:00Z"), ZoneOffset.UTC);
    private static final List<Channel> BOXES = List.of(Pack.CAMPAIGN.channel("YFB-L").orElseThrow());

    private final LetterChecks checks = new LetterChecks(NOW, Pack.CAMPAIGN.zone());

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            // box, postmark, arrival, pages, what is wrong
            "YFB-L, 2023-05-01, 2023-05-04, 3, -", "YFB-L, -, 2023-05-04, 1, -",
            "YFB-L, 2023-05-04, 2023-05-04, 200, -",
            "YFB-L, -, 2023-05-05, 1, arrivedOn", "YFB-L, 2023-05-04, 2023-05-03, 1, postmarkedOn",
            "YFB-L, -, -, 1, arrivedOn", "YFB-L, -, 4.5.2023, 1, arrivedOn", "YFB-L, -, 1823-05-04, 1, arrivedOn",
            "YFB-L, 2023-13-01, 2023-05-04, 1, postmarkedOn", "YFB-L, -, 2023-05-04, 0, pages",
            "YFB-L, -, 2023-05-04, 201, pages", "YFB-L, -, 2023-05-04, -, pages", "GAJ-L, -, 2023-05-04, 1, channel",
            "-, 2023-05-06, 2023-05-05, 0, channel arrivedOn postmarkedOn pages"})
    void aLetterIsStampedBeforeItComesAndComesTodayAtTheLatest(String box, String postmark, String arrival,
            Integer pages, String wrong) {
        LetterChecks.Result result = checks.check(letter(box, postmark, arrival, pages, false, null), BOXES);
        assertEquals(wrong == null ? "" : wrong,
                result.violations().stream().map(v -> v.field()).collect(Collectors.joining(" ")));
    }

    @Test
    void aReturnAddressIsGivenOrNotTicked() {
        LetterInput without = letter("YFB-L", null, "2023-05-04", 1, true, " ");
        assertEquals("identity.address", checks.check(without, BOXES).violations().get(0).field());
        assertNull(checks.check(without, BOXES).facts());
        LetterFacts facts = checks.check(letter("YFB-L", "2023-05-01", "2023-05-04", 2, true, "某街1号"), BOXES).facts();
        assertEquals(new LetterFacts(BOXES.get(0), LocalDate.of(2023, 5, 1), LocalDate.of(2023, 5, 4), 2, false, true),
                facts);
    }

    private static LetterInput letter(String box, String postmark, String arrival, Integer pages, boolean returns,
            String address) {
        return new LetterInput(box, postmark, arrival, pages, false, returns, null, null, null, null, null, null, null,
                null, null, null, null, new IdentityInput(null, null, null, null, address));
    }
}
