package cn.lawcampaign.platform.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.CampaignLoader;
import cn.lawcampaign.platform.campaign.Channel;
import cn.lawcampaign.platform.campaign.Method;

/** The sample reports fit the pack, and the lexicon reads them as their writers meant them. */
class SamplesTest {

    private static final Path FOLDER = Path.of(System.getProperty("pack.dir"));
    private static final Campaign PACK = CampaignLoader.load(FOLDER.resolve("campaign.yaml"));
    private static final Map<Method, String> VIA = Map.of(Method.WEB, "API", Method.PHONE, "CALL", Method.EMAIL,
            "MAIL", Method.LETTER, "LETTER");
    private static final Map<String, String> READ_AS = Map.ofEntries(Map.entry("L-illegal-taxi", "F2"),
            Map.entry("L-racing", "F1"), Map.entry("L-entrapment", "C3 JTJ-ZF-2"), Map.entry("L-gifts", "E5 DF-JJ"),
            Map.entry("L-theft", "F4"), Map.entry("L-road-damage", "F3"), Map.entry("L-water", "F5"),
            Map.entry("L-supervisors", "B4 GAJ-DC"), Map.entry("L-hotline", "F2 ZWR"),
            Map.entry("L-unknown-police", "A2"), Map.entry("L-vague", "-"), Map.entry("L-question", "-"),
            Map.entry("L-called-an-accusation", "F2"), Map.entry("L-body-without-name", "B2 DF-JJ"),
            Map.entry("L-two-systems", "A2 DF-JJ DF-ZF"), Map.entry("M-office-box", "A2 GAJ-JJ-1"),
            Map.entry("M-police-box", "B4 GAJ-DC"), Map.entry("M-procuratorate-box", "C3 JTJ-ZF-2"),
            Map.entry("M-taxi-with-picture", "F2"));

    /** Name a unit in the text that nobody ticked. */
    private static final Map<String, Set<String>> NAMED_ONLY = Map.of("F1-county-claim", Set.of("DF-JJ"),
            "A2-supervisors-too", Set.of("GAJ-DC"), "L-asks-and-accuses", Set.of("DF-JJ"), "L-office-after-all",
            Set.of("YFB"));

    private final Classifier classifier = new Classifier(PACK.lexicon());
    private final Sorter sorter = new Sorter(PACK);

    static Stream<JsonNode> samples() throws IOException {
        List<JsonNode> samples = new ArrayList<>();
        new YAMLMapper().readTree(FOLDER.resolve("samples.yaml").toFile()).forEach(samples::add);
        return samples.stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void namesOnlyWhatThePackKnows(JsonNode sample) {
        JsonNode report = sample.get("report");
        assertEquals(VIA.get(PACK.channel(sample.get("channel").textValue()).orElseThrow().method()),
                sample.get("via").textValue());
        assertTrue(!report.has("category") || PACK.category(report.get("category").textValue()).isPresent());
        assertTrue(!report.has("county") || PACK.county(report.get("county").textValue()).isPresent());
        report.path("accusedUnits").forEach(u -> PACK.units().unit(u.textValue()));
        PACK.units().unit(sample.get("expect").get("unit").textValue());
        String rule = sample.get("expect").get("rule").textValue();
        assertTrue(rule.startsWith("S-") || PACK.ruleSet().rules().stream().anyMatch(r -> r.id().equals(rule)), rule);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void areReadAsMeant(JsonNode sample) {
        Sorted sorted = sorter.sort(Telling.sample(sample.get("report")));
        String id = sample.get("id").textValue();
        if (sample.get("report").has("category")) {
            assertEquals(NAMED_ONLY.getOrDefault(id, Set.of()), Set.copyOf(sorted.foundUnits()), sorted.toString());
        } else {
            assertEquals(READ_AS.get(id), (sorted.category() == null ? "-" : sorted.category())
                    + (sorted.accusedUnits().isEmpty() ? "" : " ") + String.join(" ", sorted.accusedUnits()));
        }
    }

    @Test
    void haveEveryCategoryAndEveryChannel() throws IOException {
        Set<String> categories = new HashSet<>();
        Set<String> channels = new HashSet<>();
        samples().forEach(s -> {
            categories.add(s.get("report").path("category").asText());
            channels.add(s.get("channel").textValue());
        });
        PACK.categories().forEach(c -> assertTrue(categories.contains(c.code()), c.code()));
        assertEquals(PACK.channels().stream().map(Channel::code).collect(Collectors.toSet()), channels);
        assertEquals(14, channels.size(), "13 and the web form");
    }

    /** Where the writer chose a category, the lexicon rarely names another. */
    @Test
    void agreeWithTheirWriters() throws IOException {
        List<String> wrong = new ArrayList<>();
        int[] count = new int[2];
        samples().filter(s -> s.get("report").has("category")).forEach(s -> {
            Optional<String> read = classify(s).category();
            String chosen = s.get("report").get("category").textValue();
            count[0]++;
            count[1] += read.filter(chosen::equals).isPresent() ? 1 : 0;
            read.filter(c -> !c.equals(chosen)).ifPresent(c -> wrong.add(s.get("id").textValue() + " as " + c));
        });
        assertTrue(wrong.size() <= 3 && count[1] >= 0.8 * count[0], count[1] + " of " + count[0] + ", wrong " + wrong);
    }

    private Classification classify(JsonNode sample) {
        return classifier.classify(sample.get("report").get("title").textValue(),
                sample.get("report").get("narrative").textValue());
    }
}
