package cn.lawcampaign.platform.classification;

/** How a text speaks of a unit that it names. */
enum Role {
    /** It may be accused; so it is whenever nothing speaks for another role. */
    ACCUSED,
    /** It was told, and nothing came of that; whose fault this is can't be read. */
    UNHEEDED,
    /** It is asked or told, or only a place. */
    SPARED
}
