package cn.lawcampaign.platform.security;

/** The realm's roles. A person may have several; the unit that a person acts for is the token's {@code unit} claim. */
public final class Roles {

    /** Enters calls. */
    public static final String OPERATOR = "operator";
    /** Registers letters, sorts mail, releases working copies. */
    public static final String CLERK = "clerk";
    /** The Office's coordinator: triage, rules, returns, bulletins. */
    public static final String COORDINATOR = "coordinator";
    /** One of those who approve the disclosure of an identity. */
    public static final String CUSTODIAN = "custodian";
    /** Works leads in a unit. */
    public static final String HANDLER = "handler";
    /** Answers for a unit. */
    public static final String HEAD = "head";
    /** Reads the audit. */
    public static final String AUDITOR = "auditor";
    /** Runs the installation: parked messages, deliveries. Sees no lead. */
    public static final String ADMIN = "admin";

    private Roles() {
    }
}
