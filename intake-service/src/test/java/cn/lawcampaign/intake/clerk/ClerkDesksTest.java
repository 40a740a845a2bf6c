package cn.lawcampaign.intake.clerk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cn.lawcampaign.intake.Pack;
import cn.lawcampaign.platform.campaign.AccusedLevel;
import cn.lawcampaign.platform.campaign.Matter;
import cn.lawcampaign.platform.campaign.Unit;
import cn.lawcampaign.platform.campaign.UnitTree;
import cn.lawcampaign.platform.security.Roles;
import cn.lawcampaign.platform.security.Viewer;

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

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            // matter, category, level, whether it may accuse somebody
            "ACCUSATION, -, UNKNOWN, true", "ACCUSATION, F1, UNKNOWN, false", "ACCUSATION, F1, STAFF, true",
            "CLAIM, -, UNKNOWN, true", "CLAIM, F2, UNKNOWN, false", "CLAIM, D4, UNKNOWN, true",
            "SUGGESTION, -, UNKNOWN, false", "ENQUIRY, A2, UNKNOWN, true", "ENQUIRY, -, LEADER, true"})
    void knowsWhatAccusesByItsCodes(Matter matter, String category, AccusedLevel level, boolean accuses) {
        assertEquals(accuses, desks.accuses(matter, category, level, List.of()));
        assertTrue(desks.accuses(matter, category, level, List.of("GAJ-JJ")));
    }

    @Test
    void nobodyWorksOnWhatAccusesTheOwnHouseEvenIfNobodyElseIsLeft() {
        List<String> all = List.of("YFB", "JWJ", "JCY");
        assertEquals("JCY", desks.deskOf("GAJ", all, true));
        Viewer clerk = new Viewer("jcy-clerk", Set.of(Roles.CLERK), List.of("JCY"), Set.of("JCY"), false);
        assertFalse(desks.mayWork(clerk, "GAJ", all, true));
        assertTrue(desks.mayWork(clerk, "YFB", List.of("YFB", "JWJ"), true));
    }

    @Test
    void aUnitThatThePackHasDroppedSaysNothing() {
        assertEquals("GAJ", desks.deskOf("GAJ", List.of("GONE"), false));
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
