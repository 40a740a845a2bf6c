package cn.lawcampaign.intake.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import cn.lawcampaign.intake.Pack;

/** The pack's sample reports are what the public API takes. */
class SamplesTest {

    @Test
    void every_sample_can_be_filed() throws IOException {
        YAMLMapper yaml = new YAMLMapper();
        JsonNode samples = yaml.readTree(Path.of(System.getProperty("pack.dir"), "samples.yaml").toFile());
        ReportChecks checks = new ReportChecks(Pack.CAMPAIGN, Clock.systemUTC());
        Iterable<JsonNode> list = samples.isArray() ? samples : samples.elements().next();
        int count = 0;
        for (JsonNode sample : list) {
            ReportInput input = yaml.treeToValue(sample.get("report"), ReportInput.class);
            assertEquals(List.of(), checks.check(input).violations(), sample.get("id").asText());
            assertTrue(Pack.CAMPAIGN.channel(sample.get("channel").asText()).isPresent());
            count++;
        }
        assertTrue(count > 20, "only " + count + " samples");
    }
}
