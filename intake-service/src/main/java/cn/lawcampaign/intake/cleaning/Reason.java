package cn.lawcampaign.intake.cleaning;

/** Why there is no cleaned copy; a clerk looks at the original and decides. */
public enum Reason {
    /** Audio, video, archives, mails, old office formats and the like: nothing here can clean them. */
    NO_CLEANER,
    /** Only a password opens it. */
    ENCRYPTED,
    /** More pixels, pages or unpacked bytes than a copy may have. */
    TOO_LARGE,
    /** Broken, or not what it claims to be. */
    UNREADABLE,
    /** Made to harm whoever opens it: a zip bomb, an external entity, a part that can't be taken out. */
    UNSAFE
}
