package cn.lawcampaign.intake.content;

import cn.lawcampaign.platform.lang.Typed;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.problem.Violation;

/**
 * What a unit asks to be released.
 *
 * @param reason  why, for the clerk
 * @param version version of the lead that the asker knows
 */
public record AskInput(String reason, long version) {

    static final int LONGEST = 500;

    /** @throws Problem 400 when the reason is missing or too long */
    AskInput checked() {
        String clean = Typed.clean(reason);
        Typed.complaint(clean, true, LONGEST).ifPresent(message -> {
            throw Problem.invalid(new Violation("reason", message));
        });
        return new AskInput(clean, version);
    }
}
