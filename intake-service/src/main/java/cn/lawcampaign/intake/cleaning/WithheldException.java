package cn.lawcampaign.intake.cleaning;

import java.io.IOException;
import java.util.Optional;

/** Stops a cleaner that must not go on. No message: it could hold content. */
public final class WithheldException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public WithheldException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Libraries wrap what is thrown through them. */
    public static Optional<WithheldException> within(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof WithheldException withheld) {
                return Optional.of(withheld);
            }
        }
        return Optional.empty();
    }
}
