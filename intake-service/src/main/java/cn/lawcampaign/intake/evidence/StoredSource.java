package cn.lawcampaign.intake.evidence;

import java.io.IOException;
import java.io.InputStream;

import cn.lawcampaign.intake.cleaning.Source;
import cn.lawcampaign.intake.file.SealedFiles;
import cn.lawcampaign.intake.file.StoredFile;
import cn.lawcampaign.platform.seal.SubjectKey;

/** A sealed file as the cleaners read it: opened as it is read, never as a whole in memory or on the disk. */
record StoredSource(SealedFiles files, java.util.UUID file, long size, SubjectKey key) implements Source {

    StoredSource(SealedFiles files, StoredFile file, SubjectKey key) {
        this(files, file.id(), file.size(), key);
    }

    @Override
    public InputStream open() throws IOException {
        return files.open(file, key);
    }
}
