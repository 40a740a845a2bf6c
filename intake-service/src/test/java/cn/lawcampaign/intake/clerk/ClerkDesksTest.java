package cn.lawcampaign.intake.clerk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cn.lawcampaign.intake.Pack;
import cn.lawcampaign.platform.campaign.Unit;
import cn.lawcampaign.platform.campaign.UnitTree;

class ClerkDesksTest {

    private final ClerkDesks desks = new ClerkDesks(Pack.CAMPAIGN);

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            // owner of the channel, accused, whose clerks
            "GAJ, -, GAJ", "GAJ, JTJ-ZF-1, GAJ", "GAJ, GAJ-JJ-1, YFB", "GAJ, GAJ, YFB", "JTJ, JTJ-ZF, YFB",
            "JCY, JCY, YFB", "JWJ, JWJ, YFB", "YFB, GAJ-DC, YFB", "YFB, YFB, JWJ", "YFB, ZWR, JWJ", "GAJ, ZWR, JWJ",
            "GAJ, GAJ-JJ ZWR, JWJ", "YFB, YFB JWJ, JCY", "JTJ, DF-ZF, JTJ"})
    void keepsOriginalsFromEverybodyWhoMayBeAccused(String owner, String accused, String desk) {
        List<String> units = accused == null ? List.of() : List.of(accused.split(" "));
        assertEquals(desk, desks.deskOf(owner, units, !units.isEmpty()));
    }

    @Test
    void anAccusationOfNobodyKnowsNoOwnDepartment() {
        assertEquals("YFB", desks.deskOf("GAJ", List.of(), true));
        assertEquals("GAJ", desks.deskOf("GAJ", List.of(), false));
    }

    @Test
    void noUnitEverWorksOnWhatAccusesIt() {
        UnitTree units = Pack.CAMPAIGN.units();
        for (Unit accused : units.all()) {
            for (String owner : Pack.CAMPAIGN.departments()) {
                String desk = desks.deskOf(owner, List.of(accused.code()), true);
                assertFalse(units.isWithin(accused.code(), desk), accused.code() + " accused, clerk of " + desk);
            }
        }
        assertTrue(units.find("GAJ-JJ-1").isPresent());
    }
}
