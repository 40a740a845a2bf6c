package cn.lawcampaign.intake.evidence;

import java.io.IOException;
import java.io.InputStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import cn.lawcampaign.intake.file.SealedFiles;
import cn.lawcampaign.platform.seal.Seal;
import cn.lawcampaign.platform.seal.SubjectKey;
import cn.lawcampaign.platform.web.Download;

/** Files as they were sent, for the clerks whose work they are. Whoever asks has to write down who looked. */
@ApplicationScoped
public class Originals {

    private final Evidences evidences;
    private final SealedFiles files;
    private final Seal seal;

    Originals(Evidences evidences, SealedFiles files, Seal seal) {
        this.evidences = evidences;
        this.files = files;
        this.seal = seal;
    }

    /** To be kept by the reader, under the name that the sender gave it. */
    public Response download(Evidence file) throws IOException {
        return Download.of(name(file), file.mediaType(), open(file));
    }

    public String name(Evidence file) {
        return evidences.name(file.id(), key(file));
    }

    /** In hexadecimal digits. */
    public String sha256(Evidence file) {
        return evidences.sha256(file.id(), key(file));
    }

    private InputStream open(Evidence file) throws IOException {
        return files.open(file.original(), key(file));
    }

    private SubjectKey key(Evidence file) {
        return seal.key(file.report() == null ? file.basket() : file.report());
    }
}
