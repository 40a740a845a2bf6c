package cn.lawcampaign.intake.mail.reading;

/** What of a mail was not read, so that a clerk knows where to look into the original. */
public enum Omission {
    /** Bytes beyond the most that are read. */
    RAW, PARTS,
    /** Nested too deeply: handed over as files, unopened. */
    NESTING, TEXT, ATTACHMENTS,
    /** A part that is encrypted, beside readable ones. */
    CLOSED_PART,
    /** Bytes that are no characters in any charset tried; □ stands in their places. */
    CHARACTERS,
    /** Parts without their delimiters: read as well as could be. */
    STRUCTURE
}
