package cn.lawcampaign.routing.lead;

import cn.lawcampaign.routing.decision.Decision;

/** A coordinator's decision about a lead in triage. */
@FunctionalInterface
public interface TriageDecision {

    /** Completes the lead's facts and says where it goes; runs while the lead is locked. */
    Decision on(Lead lead);
}
