package cn.lawcampaign.platform.delivery;

/** How far a mail has come. */
public enum DeliveryState {
    /** Not tried yet. */
    QUEUED,
    /** Tried, will be tried again. */
    FAILED,
    /** The mail server took it. */
    SENT,
    /** Tried for days: an outsider's address that takes no mail. */
    GIVEN_UP
}
