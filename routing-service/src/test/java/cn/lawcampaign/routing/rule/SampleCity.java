package cn.lawcampaign.routing.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.lawcampaign.platform.campaign.AccusedLevel;
import cn.lawcampaign.platform.campaign.AvoidanceSettings;
import cn.lawcampaign.platform.campaign.Category;
import cn.lawcampaign.platform.campaign.Matter;
import cn.lawcampaign.platform.campaign.RuleCondition;
import cn.lawcampaign.platform.campaign.RuleDefinition;
import cn.lawcampaign.platform.campaign.RuleOutcome;
import cn.lawcampaign.platform.campaign.RuleSet;
import cn.lawcampaign.platform.campaign.SubjectSystem;
import cn.lawcampaign.platform.campaign.Target;
import cn.lawcampaign.platform.campaign.Unit;
import cn.lawcampaign.platform.campaign.UnitKind;
import cn.lawcampaign.platform.campaign.UnitTree;
import cn.lawcampaign.routing.decision.ReportFacts;

/** A small city for tests of the logic; the whole pack is walked by {@code AvoidanceMatrixTest}. */
public final class SampleCity {

    public static final UnitTree TREE = new UnitTree(List.of(
            unit("YFB", null, SubjectSystem.O, UnitKind.OFFICE, null),
            unit("ZWR", null, SubjectSystem.O, UnitKind.HOTLINE, null),
            unit("GAJ", null, SubjectSystem.T, UnitKind.POLICE_BUREAU, null),
            unit("GAJ-DC", "GAJ", SubjectSystem.T, UnitKind.SUPERVISION, null),
            unit("GAJ-JJ", "GAJ", SubjectSystem.T, UnitKind.TRAFFIC_POLICE, null),
            unit("GAJ-JJ-1", "GAJ-JJ", SubjectSystem.T, UnitKind.SQUAD, null),
            unit("JCY", null, SubjectSystem.P, UnitKind.PROCURATORATE, null),
            unit("JTJ", null, SubjectSystem.R, UnitKind.TRANSPORT_BUREAU, null),
            unit("JTJ-FZ", "JTJ", SubjectSystem.R, UnitKind.LEGAL, null),
            unit("JWJ", null, SubjectSystem.D, UnitKind.DISCIPLINE, null),
            unit("DF", null, SubjectSystem.U, UnitKind.GROUP, "DF"),
            unit("DF-GA", "DF", SubjectSystem.T, UnitKind.POLICE_BUREAU, "DF"),
            unit("DF-JJ", "DF-GA", SubjectSystem.T, UnitKind.TRAFFIC_POLICE, "DF"),
            unit("DF-JT", "DF", SubjectSystem.R, UnitKind.TRANSPORT_BUREAU, "DF")));

    public static final AvoidanceSettings AVOIDANCE = new AvoidanceSettings(
            Map.of(SubjectSystem.T, List.of("GAJ-DC", "YFB", "JWJ"), SubjectSystem.R, List.of("JTJ-FZ", "YFB", "JWJ"),
                    SubjectSystem.P, List.of("JWJ", "YFB"), SubjectSystem.D, List.of("YFB")),
            Set.of(SubjectSystem.O), "JWJ", Set.of("reader1"), List.of());

    public static final RuleSet RULES = new RuleSet(3, "tester", Instant.EPOCH, List.of(
            row("R-D4", categories("D4"), "JCY", "GAJ-DC"),
            row("R-T", systems(SubjectSystem.T), "GAJ-DC"),
            row("R-R", systems(SubjectSystem.R), "JTJ-FZ", "JCY"),
            row("R-P", systems(SubjectSystem.P), "JCY"),
            row("R-D", systems(SubjectSystem.D), "JWJ"),
            row("R-F1", categories("F1"), "county:TRAFFIC_POLICE else GAJ-JJ"),
            new RuleDefinition("R-F9", "转", "F9", categories("F9"), new RuleOutcome(null, List.of(), true))));

    private SampleCity() {
    }

    /** An accusation of units in a category. */
    public static ReportFacts accusation(String category, String... accused) {
        return new ReportFacts("YFB", Matter.ACCUSATION, category(category), List.of(accused),
                AccusedLevel.STAFF, null, false);
    }

    /** A plain matter in a county. */
    public static ReportFacts plain(String category, String county, String... accused) {
        return new ReportFacts("YFB", Matter.CLAIM, category(category), List.of(accused), AccusedLevel.UNKNOWN, county,
                false);
    }

    /** F9 says nothing of the matter, the rest of F does. */
    public static Category category(String code) {
        boolean accusing = !code.startsWith("F");
        return new Category(code, code.substring(0, 1), "类" + code, "Category " + code, accusing,
                !accusing && !code.equals("F9"), false);
    }

    private static Unit unit(String code, String parent, SubjectSystem system, UnitKind kind, String county) {
        return new Unit(code, "单位" + code, "Unit " + code, parent, system, kind, county, code + "@units.example");
    }

    private static RuleDefinition row(String id, RuleCondition when, String unit, String... coUnits) {
        return new RuleDefinition(id, "注" + id, "Note " + id, when,
                new RuleOutcome(Target.parse(unit),
                        new ArrayList<>(Arrays.stream(coUnits).map(Target::parse).toList()), false));
    }

    private static RuleCondition categories(String... codes) {
        return new RuleCondition(Set.of(codes), null, null, null, null, null, null);
    }

    private static RuleCondition systems(SubjectSystem... systems) {
        return new RuleCondition(null, Set.of(systems), null, null, null, null, null);
    }
}
