package cn.lawcampaign.intake.mail.taking;

import java.util.List;
import java.util.UUID;

import cn.lawcampaign.intake.report.Attachments;
import cn.lawcampaign.platform.seal.SubjectKey;

/**
 * A mail going over to its report, in the report's transaction: first the mail itself, with its original and its row, then
 * the files that came with it.
 */
final class MailFiles implements Attachments {

    private final Attachments files;
    private final Handing handing;

    /** Settles the mail itself. */
    @FunctionalInterface
    interface Handing {

        /** @throws KnownException when it was settled otherwise meanwhile */
        void hand(UUID report, SubjectKey key, UUID supplement);
    }

    MailFiles(Attachments files, Handing handing) {
        this.files = files;
        this.handing = handing;
    }

    @Override
    public List<byte[]> digests() {
        return files.digests();
    }

    @Override
    public void attach(UUID report, SubjectKey key, UUID supplement) {
        // before the files: then their basket's key, under which the original lies too, is shredded
        handing.hand(report, key, supplement);
        files.attach(report, key, supplement);
    }
}
