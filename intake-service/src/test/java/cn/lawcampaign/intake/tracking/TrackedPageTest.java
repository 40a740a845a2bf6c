package cn.lawcampaign.intake.tracking;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import cn.lawcampaign.intake.lead.Stage;

class TrackedPageTest {

    @Test
    void knowsWhenAnAdditionMayStayWithoutAnAnswer() {
        assertFalse(page(Stage.REGISTERED).isConcluded());
        assertFalse(page(Stage.REGISTERED, Stage.DISPATCHED, Stage.ACCEPTED).isConcluded());
        assertTrue(page(Stage.REGISTERED, Stage.DISPATCHED, Stage.CONCLUDED).isConcluded());
    }

    private static TrackedPage page(Stage... stages) {
        return TrackedPage.of(new Tracked(UUID.randomUUID(), "482913057264",
                Stream.of(stages).map(stage -> new Tracked.Entry(stage, Instant.EPOCH)).toList(), List.of(), List.of()),
                ZoneOffset.UTC);
    }
}
