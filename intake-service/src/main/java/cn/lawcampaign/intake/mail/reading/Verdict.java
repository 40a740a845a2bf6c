package cn.lawcampaign.intake.mail.reading;

import java.util.Objects;

/**
 * What becomes of a mail.
 *
 * @param reason why it is not readable; null exactly when it is
 */
public record Verdict(Kind kind, Reason reason) {

    public enum Kind {
        /** A report, or more of one. */
        READABLE,
        /** Written by a machine: neither report nor answer. */
        AUTOMATIC,
        /** For a clerk. */
        UNREADABLE
    }

    public enum Reason {
        /** Said so by Auto-Submitted (RFC 3834) or by the older fields of its kind. */
        AUTO_SUBMITTED(Kind.AUTOMATIC),
        /** A delivery report, a read receipt, or anything else without a return path. */
        BOUNCE(Kind.AUTOMATIC),
        /** Came by a mailing list (RFC 2919, RFC 2369). */
        LIST(Kind.AUTOMATIC), BULK(Kind.AUTOMATIC),
        /** Sent by the suite itself. */
        OWN(Kind.AUTOMATIC),

        SMIME_ENCRYPTED(Kind.UNREADABLE), PGP_ENCRYPTED(Kind.UNREADABLE),
        /** All of it in Outlook's own format (winmail.dat). */
        TNEF(Kind.UNREADABLE),
        /** One of the pieces into which a mail was cut (message/partial). */
        PARTIAL(Kind.UNREADABLE),
        /** No head, or no characters that mean anything. */
        GARBAGE(Kind.UNREADABLE),
        /** Neither subject nor text nor attachment. */
        EMPTY(Kind.UNREADABLE), TOO_MANY_PARTS(Kind.UNREADABLE), TOO_LARGE_HEADER(Kind.UNREADABLE),
        /** Nothing readable within the first bytes that are read. */
        TOO_LARGE(Kind.UNREADABLE),
        /** Its parts can't be told apart, and nothing readable was found. */
        BROKEN(Kind.UNREADABLE);

        private final Kind kind;

        Reason(Kind kind) {
            this.kind = kind;
        }

        public Kind kind() {
            return kind;
        }
    }

    public static final Verdict READABLE = new Verdict(Kind.READABLE, null);

    /** @throws IllegalArgumentException when the reason is not one of the kind's */
    public Verdict {
        if (Objects.requireNonNull(kind) != (reason == null ? Kind.READABLE : reason.kind())) {
            throw new IllegalArgumentException(kind + " does not go with " + reason);
        }
    }

    public static Verdict of(Reason reason) {
        return new Verdict(reason.kind(), reason);
    }

    public boolean isReadable() {
        return kind == Kind.READABLE;
    }
}
