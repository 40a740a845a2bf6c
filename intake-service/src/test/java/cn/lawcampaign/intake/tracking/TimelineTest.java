package cn.lawcampaign.intake.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import cn.lawcampaign.intake.lead.Leads.Step;
import cn.lawcampaign.intake.lead.Stage;

class TimelineTest {

    private static final Instant T0 = Instant.parse("2023-05-04T01:00:00Z");

    @Test
    void begins_with_the_registration() {
        assertEquals(List.of(Stage.REGISTERED), stages());
    }

    @Test
    void shows_each_stage_once_in_a_row() {
        assertEquals(List.of(Stage.REGISTERED, Stage.DISPATCHED, Stage.ACCEPTED, Stage.IN_HAND, Stage.CONCLUDED),
                stages(Stage.DISPATCHED, Stage.DISPATCHED, Stage.ACCEPTED, Stage.IN_HAND, Stage.IN_HAND,
                        Stage.CONCLUDED));
    }

    @Test
    void shows_a_reopened_matter_again() {
        assertEquals(List.of(Stage.REGISTERED, Stage.DISPATCHED, Stage.CONCLUDED, Stage.DISPATCHED),
                stages(Stage.DISPATCHED, Stage.CONCLUDED, Stage.DISPATCHED));
    }

    private static List<Stage> stages(Stage... stages) {
        List<Step> steps = IntStream.range(0, stages.length)
                .mapToObj(i -> new Step(stages[i], T0.plusSeconds(i + 1), null)).toList();
        return Timeline.of(T0, steps).stream().map(Tracked.Entry::stage).toList();
    }
}
