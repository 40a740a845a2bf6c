package cn.lawcampaign.routing.lead;

import cn.lawcampaign.platform.lang.Text;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.problem.ProblemType;

/** Somebody acted on a lead that is no longer as they saw it, or that is not at that point of its life. */
final class LeadChanged {

    private LeadChanged() {
    }

    /** Says how the lead stands now; nothing was saved. */
    static Problem problem(Lead lead, LeadEntry latest, String latestDay) {
        Text state = StateWords.of(lead.state);
        Text who = latest == null ? Text.plain("") : latest.who();
        Text last = latest == null ? Text.plain("") : latest.kind.words();
        return new Problem(ProblemType.of("lead-changed", 409,
                "线索情况已有变化，本次没有保存", "The lead has changed meanwhile, nothing was saved",
                "现状态为“" + state.zh() + "”，最近一次：" + last.zh() + "（" + who.zh() + "，" + latestDay + "）。请核对后再操作。",
                "It is now “" + state.en() + "”; latest: " + last.en() + " (" + who.en() + ", " + latestDay
                        + "). Look at it again, then decide."));
    }
}
