package cn.lawcampaign.intake.mail;

import java.io.IOException;
import java.io.InputStream;

import jakarta.enterprise.context.ApplicationScoped;

import cn.lawcampaign.intake.file.SealedFiles;
import cn.lawcampaign.intake.mail.reading.AttachmentSink;
import cn.lawcampaign.intake.mail.reading.MailReader;
import cn.lawcampaign.intake.mail.reading.ReadMail;
import cn.lawcampaign.platform.seal.Seal;

/** Opens mails as they came. */
@ApplicationScoped
public class Originals {

    private final SealedFiles files;
    private final Seal seal;
    private final MailReader reader;

    Originals(SealedFiles files, Seal seal, MailReader reader) {
        this.files = files;
        this.seal = seal;
        this.reader = reader;
    }

    /** @param mail one that has an original; the stream is to be closed */
    public InputStream open(Mail mail) throws IOException {
        return files.open(mail.raw(), seal.key(mail.subject()));
    }

    /**
     * Reads it for a clerk, who knows better than its head whether a person wrote it.
     *
     * @param mail one that has an original
     */
    public ReadMail read(Mail mail, AttachmentSink sink) throws IOException {
        try (InputStream raw = open(mail)) {
            return reader.readAnyway(raw, sink);
        }
    }
}
