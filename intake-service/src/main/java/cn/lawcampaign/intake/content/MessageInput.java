package cn.lawcampaign.intake.content;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import cn.lawcampaign.platform.lang.Typed;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.problem.Violation;

/**
 * A text for the reporters of a lead.
 *
 * @param reportIds for which of the lead's reports
 * @param kind      RESULT or NOTICE
 * @param version   version of the lead that the sender knows
 */
public record MessageInput(List<UUID> reportIds, String text, String kind, long version) {

    static final int LONGEST = 5_000;

    /** @throws Problem 400 naming the fields at fault */
    MessageInput checked() {
        List<Violation> faults = new ArrayList<>();
        String clean = Typed.clean(text);
        Typed.complaint(clean, true, LONGEST).ifPresent(message -> faults.add(new Violation("text", message)));
        if (!List.of("RESULT", "NOTICE").contains(String.valueOf(kind))) {
            faults.add(Violation.of("kind", "应为 RESULT 或 NOTICE", "RESULT or NOTICE"));
        }
        if (reportIds == null || reportIds.isEmpty() || reportIds.contains(null)) {
            faults.add(Violation.of("reportIds", "请指明举报", "Name the reports"));
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return new MessageInput(reportIds, clean, kind, version);
    }
}
