package cn.lawcampaign.intake.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import cn.lawcampaign.intake.Pack;
import cn.lawcampaign.intake.report.ReportInputs;
import cn.lawcampaign.platform.campaign.Channel;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.security.Viewer;

class CallsTest {

    private final OperatorChannels channels = new OperatorChannels(Pack.CAMPAIGN, Clock.systemUTC());

    @Test
    void the_first_sentence_serves_as_headline() {
        assertEquals("大队长乱罚款", headline("大队长乱罚款。昨天罚了两次"));
        assertEquals("字".repeat(30) + "…", headline("字".repeat(40)));
        assertEquals("𠮷".repeat(30) + "…", headline("𠮷".repeat(31)));
        assertEquals("。第二句", headline("。第二句"));
        assertEquals("", headline("  "));
    }

    @Test
    void a_headline_that_was_typed_stays() {
        assertEquals("标题", Calls.withHeadline(new ReportInputs().title("标题").build()).title());
    }

    @Test
    void an_operator_has_the_telephones_of_the_own_department_only() {
        assertEquals(List.of("ZWR-P"), codes("ZWR"));
        assertEquals(List.of("GAJ-P"), codes("GAJ"));
        assertEquals(List.of("GAJ-P"), codes("GAJ-DC"));
        assertEquals(List.of(), codes("JWJ"));
        assertEquals(List.of(), codes("NONE"));
        assertEquals(List.of(), codes(null));
    }

    @Test
    void digits_are_said_one_by_one() {
        assertEquals("幺零二四 · 五六七八 · 九零幺二", Spoken.chinese("102456789012"));
    }

    private static String headline(String narrative) {
        return Calls.withHeadline(new ReportInputs().title(" ").narrative(narrative).build()).title();
    }

    private List<String> codes(String unit) {
        List<String> path = unit == null ? List.of() : List.of(unit);
        return channels.of(new Viewer("operator", Set.of(Roles.OPERATOR), path, Set.copyOf(path), false)).stream()
                .map(Channel::code).toList();
    }
}
