package cn.lawcampaign.platform.campaign;

/** Whom in the accused unit a report accuses; decides how far avoidance reaches. */
public enum AccusedLevel {
    /** Somebody who works there. */
    STAFF,
    /** A leader of the unit. */
    LEADER,
    /** The unit as a whole. */
    UNIT, UNKNOWN
}
