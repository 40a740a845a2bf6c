package cn.lawcampaign.intake.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import cn.lawcampaign.intake.Pack;
import cn.lawcampaign.intake.desk.OwnChannels;
import cn.lawcampaign.platform.campaign.Channel;
import cn.lawcampaign.platform.campaign.Method;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.security.Viewer;

class CallsTest {

    private final OwnChannels channels = new OwnChannels(Pack.CAMPAIGN, Clock.systemUTC());

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

    private List<String> codes(String unit) {
        List<String> path = unit == null ? List.of() : List.of(unit);
        return channels.of(new Viewer("operator", Set.of(Roles.OPERATOR), path, Set.copyOf(path), false), Method.PHONE)
                .stream()
                .map(Channel::code).toList();
    }
}
