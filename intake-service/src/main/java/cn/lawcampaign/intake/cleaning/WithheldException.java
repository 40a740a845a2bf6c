package cn.lawcampaign.intake.cleaning;

import java.io.IOException;

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
}
