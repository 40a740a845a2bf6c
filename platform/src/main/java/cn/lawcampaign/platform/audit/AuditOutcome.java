package cn.lawcampaign.platform.audit;

/** How the act ended. */
public enum AuditOutcome {
    /** Something was changed; the entry stands in the same transaction as the change. */
    WROTE,
    /** Something was opened; the entry was durable before the answer left. */
    READ,
    /** The person was refused. */
    DENIED
}
