package cn.lawcampaign.intake.report;

/** How a reporter wants to be known. */
public enum IdentityMode {
    /** Nothing is kept of who it was. */
    ANONYMOUS,
    /** Known to the Office alone, so that questions can be asked; kept from the agencies unless a disclosure is approved. */
    CONFIDENTIAL,
    /** 实名: with the reporter's own name, told the result within the statutory time. Kept from the agencies all the same. */
    NAMED
}
