package cn.lawcampaign.intake.mail.reading;

import java.io.IOException;
import java.io.OutputStream;

/** Takes a mail's files as they are read, so that none is held in memory. */
@FunctionalInterface
public interface AttachmentSink {

    /** Reads a mail for its words only. */
    AttachmentSink NOWHERE = head -> OutputStream.nullOutputStream();

    /**
     * @return takes the file's bytes and is closed after them, also when reading or writing fails midway
     * @throws IOException ends the reading and reaches the reader's caller as it is
     */
    OutputStream open(AttachmentHead head) throws IOException;
}
