package cn.lawcampaign.intake.mail.box;

import java.io.IOException;
import java.io.InputStream;

/** A mail that lies in a mailbox. */
public interface Incoming {

    /** Of the mailbox's folder; under another one its UIDs mean other mails (RFC 3501, 2.3.1.1). */
    long validity();

    long uid();

    /** Bytes, as the mailbox says. */
    long size();

    /** Its Message-ID and date as the mailbox reads them, the same under another UID; "" when it can't tell. */
    default String known() {
        return "";
    }

    /** The mail as it came over the wire. Opening and reading fail with {@link SourceException} alone. */
    InputStream open() throws IOException;
}
