package cn.lawcampaign.platform.inbox;

/** What became of a message; in each case it may be acknowledged. */
public enum Outcome {
    /** Its effect is committed. */
    HANDLED,
    /** Its effect had been committed before, or it is parked already. */
    DUPLICATE,
    /** It waits for an administrator. */
    PARKED
}
