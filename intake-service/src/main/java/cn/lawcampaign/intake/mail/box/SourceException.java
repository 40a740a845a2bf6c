package cn.lawcampaign.intake.mail.box;

import java.io.IOException;

/** A mailbox does not give a mail away. */
public class SourceException extends IOException {

    private static final long serialVersionUID = 1L;

    public SourceException(Exception cause) {
        super(cause);
    }
}
