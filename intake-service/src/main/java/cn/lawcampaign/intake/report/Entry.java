package cn.lawcampaign.intake.report;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.Channel;
import cn.lawcampaign.platform.problem.Problem;

/** Checks what was entered against the campaign at hand. */
@ApplicationScoped
public class Entry {

    /** Code of the channel that the web form and the public API belong to. */
    public static final String WEB = "WEB";

    private final ReportChecks checks;
    private final Campaign campaign;

    public Entry(Campaign campaign, Clock clock) {
        this.campaign = campaign;
        this.checks = new ReportChecks(campaign, clock);
    }

    public ReportChecks.Result check(ReportInput input) {
        return checks.check(input);
    }

    /** @throws Problem 400 with every violation */
    public CheckedReport checked(ReportInput input) {
        ReportChecks.Result result = checks.check(input);
        if (!result.isFine()) {
            throw Problem.invalid(result.violations());
        }
        return result.report();
    }

    public Channel web() {
        return campaign.channel(WEB).orElseThrow(() -> new IllegalStateException("the pack has no channel " + WEB));
    }
}
