package cn.lawcampaign.platform.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every mistake is the shipped pack with one place changed. */
class CampaignLoaderTest {

    private final String pack = read(Path.of(System.getProperty("pack.dir"), "campaign.yaml"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "code: GAJ-P, unit: GAJ,         | code: GAJ-P, unit: GAX,           | channels[3].unit: unknown unit 'GAX'",
            "method: LETTER, value: 示例路0号505 | method: PIGEON, value: 示例路0号505 | channels[11].method: 'PIGEON', must be one of [PHONE, EMAIL, LETTER, WEB]",
            "value: 0437-0000606             | value: 4370000606                 | channels[12].value: put the number in quotes",
            "code: JCY-E, unit               | code: JCY-P, unit                 | channels[7].code: 'JCY-P' is used twice",
            "starts: 2023-06-01              | starts: 2023-05-31                | stages[1].starts: 2023-05-31 must not be before 2023-06-01",
            "ends: 2028-12-31                | ends: 2022-12-31                  | ends: 2022-12-31 must not be before 2023-04-01",
            "starts: 2023-04-01              | starts: 2023-04-31                | starts: '2023-04-31', must be a date like 2023-04-01",
            "zone: Asia/Shanghai             | zone: Asia/Liaoyuan               | zone: 'Asia/Liaoyuan', must be a time zone like Asia/Shanghai",
            "kind: LEGAL, mailbox: gaj-fz@gonganju.example | kind: LEGAL         | units[2].units[1].mailbox: missing",
            "mailbox: gaj-fz@gonganju        | mailbox: gaj-dc@gonganju          | units[2].units[1].mailbox: 'gaj-dc@gonganju.example' is used twice",
            "when: {categories: [D4]}        | when: {categories: [D5]}          | ruleSet.rules[1].when.categories: unknown category 'D5'",
            "when: {categories: [D4]}        | when: {category: [D4]}            | ruleSet.rules[1].when.category: unknown key",
            "then: {unit: county:TRAFFIC_POLICE else GAJ-JJ} | then: {unit: county:TRAM_POLICE else GAJ-JJ} | ruleSet.rules[13].then.unit: 'county:TRAM_POLICE else GAJ-JJ', must be a unit or 'county:KIND else UNIT'",
            "then: {triage: true}            | then: {triage: true, unit: YFB}   | ruleSet.rules[18].then.unit: name a unit or triage: true, one of the two",
            "when: {systems: [P]}            | # gone                            | ruleSet.rules[5].when: missing; only the last rule may do without, those below it would never apply",
            "then: {triage: true}            | when: {named: true}\\n      then: {triage: true} | ruleSet.rules[18].when: the last rule must have no condition, so that no lead falls through",
            "    P: [JWJ, YFB]               | # gone                            | avoidance.escalation.P: missing; who takes leads that accuse its units?",
            "jwj-reader2@jiweijianwei.example | jwj-reader2                      | avoidance.closedQueueMailboxes[1]: 'jwj-reader2', must be a mail address",
            "P: [JWJ, YFB]                   | P: [DF]                           | avoidance.escalation.P[0]: unknown unit 'DF'",
            "amount: 60, extension: 30       | amount: 0, extension: 30          | clocks[7].amount: '0', must be a number from 1 to 1000",
            "id: A2-2, category: A2          | id: A2-2, category: Z9            | lexicon.groups[2].category: unknown category 'Z9'",
            "terms: [拖车费, 施救费             | terms: [拖车费, 乱罚款             | lexicon.groups[2].terms: '乱罚款' is used twice",
            "issuer:                         | isuer:                            | isuer: unknown key"})
    void namesTheKeyThatIsWrong(String good, String bad, String finding) {
        assertTrue(pack.contains(good), good);
        List<String> findings = findings(pack.replaceFirst(Pattern.quote(good),
                Matcher.quoteReplacement(bad.replace("\\n", "\n"))));
        assertTrue(findings.contains(finding), String.join("\n", findings));
    }

    @Test
    void namesAllFindingsAtOnce() {
        assertEquals(
                List.of("channels[0].unit: unknown unit 'X'", "channels[2].opens: '2023-13-01', must be a date like"
                        + " 2023-04-01", "surplus: unknown key"),
                findings(pack.replace("code: YFB-P, unit: YFB", "code: YFB-P, unit: X").replace("code: YFB-L,",
                        "code: YFB-L, opens: 2023-13-01,") + "\nsurplus: 1\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "name: a\\nname: b          | Duplicate field 'name'",
            "a: &x [1]\\nb: *x          | aliases (*name) are not allowed, write it out",
            "a: 1\\n---\\nb: 2          | only one document is allowed",
            "a: [1                      | line 1: while parsing a flow sequence",
            "- just a list              | must be a mapping of keys"})
    void refusesYamlThatHidesSomething(String yaml, String finding) {
        List<String> findings = findings(yaml.replace("\\n", "\n"));
        assertTrue(findings.stream().anyMatch(f -> f.contains(finding.strip())), findings.toString());
    }

    @Test
    void refusesABombAndADeepNestQuickly() {
        String bomb = "a: &a [x,x,x,x]\nb: &b [*a,*a,*a,*a]\nc: [*b,*b,*b,*b]\n";
        assertTrue(findings(bomb).get(0).contains("aliases"));
        assertEquals(1, findings("a: " + "[".repeat(5000)).size());
        assertEquals(1, findings("a: '" + "x".repeat(3_100_000) + "'").size());
    }

    @Test
    void saysWhatIsWrongWithTheFileItself(@TempDir Path folder) throws IOException {
        Path missing = folder.resolve("none.yaml");
        assertTrue(assertThrows(InvalidPackException.class, () -> CampaignLoader.load(missing)).getMessage()
                .contains("suite.pack"));
        Path gbk = Files.writeString(folder.resolve("gbk.yaml"), "name: 举报", Charset.forName("GBK"));
        assertEquals(List.of("must be UTF-8"),
                assertThrows(InvalidPackException.class, () -> CampaignLoader.load(gbk)).findings());
        Path empty = Files.writeString(folder.resolve("empty.yaml"), "");
        assertTrue(assertThrows(InvalidPackException.class, () -> CampaignLoader.load(empty)).findings()
                .contains("pack: must be a mapping of keys"));
    }

    private static List<String> findings(String yaml) {
        return assertThrows(InvalidPackException.class, () -> CampaignLoader.parse("test", yaml)).findings();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
