package cn.lawcampaign.platform.campaign;

/** What a clock counts. */
public enum ClockUnit {
    /** Working days of the State Council's calendar; the day of the event is not counted. */
    WORKING_DAYS,
    /** Natural days; the day of the event is not counted (Civil Code 民法典, art. 201). */
    NATURAL_DAYS,
    /** Hours from the moment itself. */
    HOURS
}
