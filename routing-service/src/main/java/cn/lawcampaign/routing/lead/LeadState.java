package cn.lawcampaign.routing.lead;

/** Where a lead stands. */
public enum LeadState {
    /** Waits for a coordinator's decision. */
    TRIAGE,
    /** 交办: handed to a unit. */
    DISPATCHED,
    /** 签收. */
    SIGNED_FOR,
    /** 受理. */
    ACCEPTED,
    /** 在办: there is progress. */
    IN_HAND,
    /** 办结. */
    CONCLUDED;

    public boolean isOpen() {
        return this != CONCLUDED;
    }
}
