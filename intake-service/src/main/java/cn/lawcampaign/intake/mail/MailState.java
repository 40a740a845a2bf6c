package cn.lawcampaign.intake.mail;

/** What became of a mail. */
public enum MailState {
    REPORT,
    /** More of a report: a reply to its acknowledgement, or what a clerk has found to be one. */
    SUPPLEMENT,
    /** The same as a mail that was taken before, in another mailbox or again in this one. */
    COPY,
    /** Written by a machine; a clerk may see it otherwise. */
    IGNORED,
    /** For a clerk. */
    PARKED,
    /** A clerk found that it is nothing. */
    DISMISSED
}
