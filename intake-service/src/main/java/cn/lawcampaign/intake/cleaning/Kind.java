package cn.lawcampaign.intake.cleaning;

/** The broad kinds of file that people send. PROGRAM is whatever could run when opened. */
public enum Kind {
    IMAGE, PDF, OFFICE, TEXT, AUDIO, VIDEO, ARCHIVE, MAIL, OTHER, PROGRAM, EMPTY
}
