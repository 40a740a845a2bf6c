package cn.lawcampaign.intake.cleaning.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipOutputStream;

import cn.lawcampaign.intake.cleaning.Cleaning;
import cn.lawcampaign.intake.cleaning.Copy;
import cn.lawcampaign.intake.cleaning.FileTypes;
import cn.lawcampaign.intake.cleaning.Outcome;
import cn.lawcampaign.intake.cleaning.Reason;
import cn.lawcampaign.intake.cleaning.Source;
import cn.lawcampaign.intake.cleaning.WithheldException;
import cn.lawcampaign.intake.cleaning.image.ImageCleaner;
import cn.lawcampaign.intake.cleaning.zip.ZipFile;

/** The pictures of a package, cleaned one at a time; under new names, since the old may say something. */
final class Pictures {

    private final ZipFile old;
    private final String folder;
    private final Map<String, String> newNames = new HashMap<>();
    private final ImageCleaner cleaner = ImageCleaner.ofParts();

    /** @param folder that holds the main part, where some programs look for pictures */
    Pictures(ZipFile old, String folder) {
        this.old = old;
        this.folder = folder;
    }

    /** @throws WithheldException NO_CLEANER for drawings and other pictures that can't be cleaned */
    void take(String part, ZipOutputStream zip, ContentTypes types) throws IOException {
        if (newNames.containsKey(part)) {
            return;
        }
        byte[] bytes;
        try (InputStream in = old.open(part)) {
            bytes = in.readNBytes(Cleaning.LARGEST + 1);
        }
        if (bytes.length > Cleaning.LARGEST) {
            throw new WithheldException(Reason.TOO_LARGE);
        }
        Copy copy = new Copy(Cleaning.LARGEST);
        Outcome.Cleaned cleaned = cleaner.clean(FileTypes.of(Source.of(bytes)).mediaType(), bytes, copy);
        if (!cleaned.mediaType().startsWith("image/")) {
            throw new WithheldException(Reason.NO_CLEANER);
        }
        String name = folder + "media/image" + (newNames.size() + 1) + "." + cleaned.extension();
        newNames.put(part, name);
        types.add(name, cleaned.mediaType());
        NewPackage.begin(zip, name);
        copy.writeTo(zip);
        zip.closeEntry();
    }

    String newName(String part) {
        return newNames.get(part);
    }
}
