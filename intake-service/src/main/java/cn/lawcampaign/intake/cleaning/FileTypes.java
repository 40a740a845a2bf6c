package cn.lawcampaign.intake.cleaning;

import java.io.IOException;
import java.io.InputStream;

import cn.lawcampaign.intake.cleaning.filetype.Catalogue;
import cn.lawcampaign.intake.cleaning.filetype.Containers;
import cn.lawcampaign.intake.cleaning.filetype.Signatures;
import cn.lawcampaign.intake.cleaning.filetype.Texts;

/**
 * Tells what a file is by its content, never by its name. Reads the first 64 KB, of containers their table of
 * contents, and all of what may hold scripts; unpacks nothing. A file that is several things at once counts as what it begins with, and a container as the
 * most dangerous thing that its table of contents makes of it.
 */
public final class FileTypes {

    private static final int HEAD = 64 * 1024;

    private FileTypes() {
    }

    /** The type that has this media type, one of those that {@link #of} returns or a copy's. */
    public static FileType named(String mediaType) {
        return Catalogue.of(mediaType);
    }

    /**
     * @return never null; application/octet-stream when nothing is known
     * @throws IOException when the file can't be read from its store
     */
    public static FileType of(Source file) throws IOException {
        byte[] head;
        try (InputStream in = file.open()) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) {
            return Catalogue.of("application/x-empty");
        }
        String contained = Containers.mediaType(head, file);
        if (contained != null) {
            return Catalogue.of(contained);
        }
        return Catalogue.of(Texts.refined(Signatures.mediaType(head), head, file));
    }
}
