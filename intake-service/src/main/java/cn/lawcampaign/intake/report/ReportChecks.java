package cn.lawcampaign.intake.report;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import cn.lawcampaign.intake.report.CheckedReport.Occurred;
import cn.lawcampaign.platform.campaign.AccusedLevel;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.Matter;
import cn.lawcampaign.platform.campaign.Unit;
import cn.lawcampaign.platform.lang.Text;
import cn.lawcampaign.platform.lang.Typed;
import cn.lawcampaign.platform.problem.Violation;

/**
 * Checks a report before it is filed. Every fault is found at once, one a field, so that nobody corrects a form twice; no
 * message repeats what was typed. Limits are in characters as a person counts them (code points).
 */
public final class ReportChecks {

    public static final int TITLE = 100;
    public static final int NARRATIVE = 20_000;
    public static final int SHORT = 200;
    public static final int UNITS = 10;
    public static final int PLATES = 10;

    static final Text NO_TITLE = Text.of("请用一句话说明问题", "Say in one sentence what the problem is");
    static final Text NO_NARRATIVE = Text.of("请写明事情经过", "Say what happened");
    static final Text NO_MATTER = Text.of("请选择反映的性质", "Choose what kind of report it is");
    private static final Text UNKNOWN_CODE = Text.of("请从列表中选择", "Choose one from the list");

    private final Campaign campaign;
    private final OccurredAtReader occurred;

    public ReportChecks(Campaign campaign, Clock clock) {
        this.campaign = campaign;
        this.occurred = new OccurredAtReader(clock, campaign.zone());
    }

    /**
     * @param report     the report, or null when there are violations
     * @param violations in the order of the form
     */
    public record Result(CheckedReport report, List<Violation> violations) {

        public boolean isFine() {
            return violations.isEmpty();
        }
    }

    public Result check(ReportInput input) {
        List<Violation> faults = new ArrayList<>();
        Fields fields = new Fields(faults);
        String title = fields.required("title", input.title(), TITLE, NO_TITLE);
        String narrative = fields.required("narrative", input.narrative(), NARRATIVE, NO_NARRATIVE);
        Matter matter = fields.code("matter", input.matter(), Matter.values(), null, NO_MATTER);
        String category = known("category", input.category(), c -> campaign.category(c).isPresent(), faults);
        List<String> units = units(input.accusedUnits(), faults);
        String person = fields.text("accusedPerson", input.accusedPerson(), SHORT);
        AccusedLevel level = fields.code("accusedLevel", input.accusedLevel(), AccusedLevel.values(),
                AccusedLevel.UNKNOWN, UNKNOWN_CODE);
        String county = known("county", input.county(), c -> campaign.county(c).isPresent(), faults);
        String place = fields.text("place", input.place(), SHORT);
        Occurred when = occurredAt(input.occurredAt(), faults);
        List<String> plates = plates(input.plates(), faults);
        var identity = new IdentityChecks(fields)
                .check(Optional.ofNullable(input.identity()).orElse(IdentityInput.NONE));
        return new Result(faults.isEmpty()
                ? new CheckedReport(title, narrative, matter, category, units, person, level,
                        county, place, when, plates, identity)
                : null, List.copyOf(faults));
    }

    private static String known(String field, String typed, Predicate<String> known, List<Violation> faults) {
        String code = Typed.clean(typed);
        if (code.isEmpty()) {
            return null;
        }
        if (!known.test(code)) {
            faults.add(new Violation(field, UNKNOWN_CODE));
        }
        return code;
    }

    private List<String> units(List<String> typed, List<Violation> faults) {
        List<String> codes = typed == null
                ? List.of()
                : typed.stream().map(Typed::clean).filter(c -> !c.isEmpty()).distinct().toList();
        if (codes.size() > UNITS) {
            faults.add(Violation.of("accusedUnits", "最多选择 " + UNITS + " 个单位", "Choose at most " + UNITS + " units"));
        } else if (!codes.stream().allMatch(c -> campaign.units().find(c).filter(Unit::handles).isPresent())) {
            faults.add(new Violation("accusedUnits", UNKNOWN_CODE));
        }
        return codes;
    }

    private Occurred occurredAt(String typed, List<Violation> faults) {
        String text = Typed.clean(typed);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return occurred.read(text);
        } catch (OccurredAtReader.NotADateException e) {
            faults.add(new Violation("occurredAt", e.advice()));
            return null;
        }
    }

    private static List<String> plates(List<String> typed, List<Violation> faults) {
        List<String> plates = typed == null
                ? List.of()
                : typed.stream().map(Plates::normal).filter(p -> !p.isEmpty()).distinct().toList();
        if (plates.size() > PLATES) {
            faults.add(Violation.of("plates", "最多填写 " + PLATES + " 个车牌，其余请写在事情经过里",
                    "Give at most " + PLATES + " plates and put the rest into what happened"));
        } else if (!plates.stream().allMatch(Plates::isPlausible)) {
            faults.add(Violation.of("plates", "请填写车牌，如 吉D00000，至少有一个字母；记不全的位用 * 代替",
                    "A plate looks like 吉D00000 and has at least one letter; write * for what you don't remember"));
        }
        return plates;
    }
}
