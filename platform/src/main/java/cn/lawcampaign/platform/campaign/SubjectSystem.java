package cn.lawcampaign.platform.campaign;

/** The line of authority that a unit belongs to; rules and avoidance speak of systems. */
public enum SubjectSystem {
    /** Traffic and other police. */
    T,
    /** Road transport. */
    R,
    /** Procuratorate. */
    P,
    /** The Office that runs the campaign, and its hotline. */
    O,
    /** Discipline commission. */
    D,
    /** None of these, or unknown. */
    U
}
