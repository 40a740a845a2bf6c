package cn.lawcampaign.platform.campaign;

/** The event that a clock starts from. No edit, return or reassignment restarts one that runs from {@link #RECEIPT}. */
public enum ClockStart {
    RECEIPT, DISPATCH,
    /** 受理: the unit accepts. */
    ACCEPTANCE, CONCLUSION,
    /** The reporter was told the result. */
    RESULT_TOLD,
    /** The reporter asked for a review (复查). */
    REVIEW_ASKED,
    /** A crime is suspected. */
    SUSPICION,
    /** It was decided to hand the suspected crime over. */
    HAND_OVER_DECIDED
}
