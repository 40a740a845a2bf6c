package cn.lawcampaign.intake.release;

import jakarta.enterprise.context.ApplicationScoped;

import cn.lawcampaign.intake.report.ReportHead;
import cn.lawcampaign.intake.report.Supplements;
import cn.lawcampaign.platform.campaign.Method;

/**
 * Which texts wait for a clerk: each by the way it came itself, for a mail carries its writer's signature whichever report
 * it adds to.
 */
@ApplicationScoped
class Control {

    private final ReleaseConfig config;

    Control(ReleaseConfig config) {
        this.config = config;
    }

    /** Whether the report's own text does. */
    boolean isOn(ReportHead report) {
        return config.methods().contains(Method.valueOf(report.method()));
    }

    /** Whether what was added to the report does. */
    boolean isOn(ReportHead report, Supplements.Copy added) {
        return config.methods().contains(added.method()) || config.supplements() && isOn(report);
    }
}
