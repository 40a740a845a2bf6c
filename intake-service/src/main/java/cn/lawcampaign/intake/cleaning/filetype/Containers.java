package cn.lawcampaign.intake.cleaning.filetype;

import java.io.IOException;

import cn.lawcampaign.intake.cleaning.Source;

/** Files made of files: ZIP and the compound files (OLE2) of older office programs. */
public final class Containers {

    private Containers() {
    }

    /** @return null when it is none of them */
    public static String mediaType(byte[] head, Source file) throws IOException {
        if (Signatures.begins(head, 0, "PK\3\4") || Signatures.begins(head, 0, "PK\5\6")) {
            return ZipTypes.mediaType(head, file);
        }
        if (Signatures.begins(head, 0, "\320\317\21\340\241\261\32\341")) {
            return CompoundTypes.mediaType(file);
        }
        return null;
    }
}
