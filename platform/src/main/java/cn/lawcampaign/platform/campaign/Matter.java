package cn.lawcampaign.platform.campaign;

/**
 * Kind of matter that a reporter brings; it selects the clocks (Regulations on Letters and Visits 信访工作条例, arts. 31-34).
 */
public enum Matter {
    /** 检举控告: accuses a unit or person. */
    ACCUSATION,
    /** 申诉求决: asks for a decision in the reporter's own affair. */
    CLAIM,
    /** 意见建议. */
    SUGGESTION,
    /** 咨询. */
    ENQUIRY
}
