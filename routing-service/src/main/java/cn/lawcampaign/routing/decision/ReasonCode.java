package cn.lawcampaign.routing.decision;

/** Why a decision came out as it did. Codes are kept and published; words are made when somebody reads them. */
public enum ReasonCode {
    /** A row of the rule set matched. Args: rule id. */
    RULE,
    /** The row that matched leaves it to the Office. Args: rule id. */
    RULE_SAYS_TRIAGE,
    /** No row matched. */
    NO_RULE,
    /** Somebody is accused, but which unit is not known. */
    ACCUSED_UNKNOWN,
    /** An accused unit is not in this campaign's unit tree. */
    ACCUSED_NOT_IN_PACK,
    /** An accused unit keeps out, with what lies under it. Args: unit. */
    AVOIDS,
    /** The department of an accused unit keeps out as a whole. Args: accused unit, department. */
    DEPARTMENT_AVOIDS,
    /** The lead goes elsewhere because who should take it keeps out. Args: unit that should, unit that does. */
    LEAD_MOVED,
    /** A co-unit keeps out. Args: unit. */
    CO_UNIT_DROPPED,
    /** Units of another system are accused too, so its desk takes part. Args: unit. */
    CO_UNIT_ADDED,
    /** The Office or its hotline is accused: named readers only. Args: unit of the closed queue. */
    CLOSED_QUEUE,
    /** Nobody on the usual ways is free of the accusation; a last resort takes it. Args: unit. */
    LAST_RESORT,
    /** Everybody is accused. */
    NOBODY_LEFT,
    /** A coordinator decided. Args: unit. */
    BY_HAND,
    /** A coordinator found that a unit which the lexicon took for accused is not. Args: unit. */
    STRUCK
}
