package cn.lawcampaign.platform.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTreeTest {

    private final UnitTree units = SamplePackTest.PACK.units();

    @ParameterizedTest
    @CsvSource({"GAJ-JJ-1, GAJ", "GAJ, GAJ", "YFB, YFB", "DF-JJ, DF-GA", "DF-GA, DF-GA", "XA-ZF, XA-JT", "DF, DF"})
    void knowsTheDepartmentThatAnswersForAUnit(String unit, String department) {
        assertEquals(department, units.department(unit).code());
        assertEquals(unit.equals(department), units.isDepartment(unit));
    }

    @Test
    void knowsWhoStandsUnderWhom() {
        assertEquals(List.of("GAJ-JJ-1", "GAJ-JJ", "GAJ"), codes(units.path("GAJ-JJ-1")));
        assertEquals(List.of("JTJ-ZF", "JTJ-ZF-1", "JTJ-ZF-2"), codes(units.subtree("JTJ-ZF")));
        assertEquals(List.of("DF-GA", "DF-JT"), codes(units.children("DF")));
        assertTrue(units.isWithin("DF-JJ", "DF") && units.isWithin("DF-JJ", "DF-JJ"));
        assertFalse(units.isWithin("DF-JJ", "DL") || units.isWithin("GAJ", "GAJ-JJ"));
    }

    @Test
    void inheritsSystemAndCounty() {
        assertEquals(SubjectSystem.T, units.unit("GAJ-JJ-2").system());
        assertEquals("DL", units.unit("DL-ZF").county());
        assertTrue(units.unit("GAJ-JJ").countyCode().isEmpty());
        assertFalse(units.unit("DF").handles());
    }

    @ParameterizedTest
    @CsvSource({"county:TRAFFIC_POLICE else GAJ-JJ, DF, DF-JJ", "county:TRAFFIC_POLICE else GAJ-JJ, , GAJ-JJ",
            "county:TRAFFIC_POLICE else GAJ-JJ, ??, GAJ-JJ", "county:TRANSPORT_BUREAU else JTJ, LS, LS-JT",
            "JCY, DF, JCY"})
    void resolvesARulesTarget(String target, String county, String unit) {
        assertEquals(unit, Target.parse(target).resolve(units, county).code());
        assertEquals(target, Target.parse(target).toString());
    }

    @Test
    void refusesUnknownCodesWithoutRepeatingThem() {
        assertTrue(units.find(null).isEmpty() && units.find("GAX").isEmpty());
        assertFalse(assertThrows(IllegalArgumentException.class, () -> units.path("GAX")).getMessage().contains("GAX"));
    }

    private static List<String> codes(List<Unit> units) {
        return units.stream().map(Unit::code).toList();
    }
}
