package cn.lawcampaign.routing.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import cn.lawcampaign.platform.classification.Sorted;
import cn.lawcampaign.platform.classification.Telling;
import cn.lawcampaign.platform.classification.Told;
import cn.lawcampaign.routing.decision.Decision;

/** The pack's sample reports go where the pack says, and many of them only because of whom they accuse. */
class SamplesTest {

    static Stream<JsonNode> samples() throws IOException {
        List<JsonNode> samples = new ArrayList<>();
        new YAMLMapper().readTree(Decided.FOLDER.resolve("samples.yaml").toFile()).forEach(samples::add);
        return samples.stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void goWhereThePackSays(JsonNode sample) {
        JsonNode expect = sample.get("expect");
        List<String> coUnits = new ArrayList<>();
        expect.get("coUnits").forEach(u -> coUnits.add(u.textValue()));
        Told told = Telling.sample(sample.get("report"));
        Decision decision = decide(sample, told, Decided.sort(told).accusedUnits());
        String id = sample.get("id").textValue() + " " + decision;
        assertEquals(expect.get("rule").textValue(), decision.ruleId(), id);
        assertEquals(expect.get("unit").textValue(), decision.leadUnit(), id);
        assertEquals(coUnits, decision.coUnits(), id);
        assertEquals(expect.get("triage").booleanValue(), decision.triage(), id);
        assertEquals(expect.get("closed").booleanValue(), decision.closedQueue(), id);
    }

    /** Each is decided as it is and as if nobody were accused, so that avoidance and the accused's system show. */
    @Test
    void atLeastAThirdGoElsewhereThanWithoutTheirAccused() throws IOException {
        List<String> differ = new ArrayList<>();
        List<JsonNode> all = samples().toList();
        for (JsonNode sample : all) {
            Told told = Telling.sample(sample.get("report"));
            Decision with = decide(sample, told, Decided.sort(told).accusedUnits());
            Decision without = decide(sample, told, List.of());
            if (!with.leadUnit().equals(without.leadUnit())) {
                differ.add(sample.get("id").textValue());
            }
        }
        assertTrue(differ.size() * 3 >= all.size(), differ.size() + " of " + all.size() + ": " + differ);
    }

    private static Decision decide(JsonNode sample, Told told, List<String> accused) {
        Sorted sorted = Decided.sort(told);
        boolean named = sample.get("report").get("identity").get("mode").textValue().equals("NAMED");
        return Decided.decide(told, sorted, accused, sample.get("channel").textValue(), named);
    }
}
