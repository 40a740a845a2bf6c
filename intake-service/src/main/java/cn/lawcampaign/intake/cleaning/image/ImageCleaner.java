package cn.lawcampaign.intake.cleaning.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Set;

import cn.lawcampaign.intake.cleaning.Cleaner;
import cn.lawcampaign.intake.cleaning.Copy;
import cn.lawcampaign.intake.cleaning.FileType;
import cn.lawcampaign.intake.cleaning.Outcome;
import cn.lawcampaign.intake.cleaning.Reason;
import cn.lawcampaign.intake.cleaning.WithheldException;

/**
 * The copy of a picture: its pixels, turned upright, coded anew, at most 16 million of them. JPEG stays JPEG; of a moving
 * picture the first frame is left; a TIFF of several pages becomes a PDF.
 */
public final class ImageCleaner implements Cleaner {

    /** The media types that can be cleaned. */
    public static final Set<String> FORMATS = Set.of("image/jpeg", "image/png", "image/gif", "image/bmp", "image/tiff",
            "image/webp");

    private final Budget budget;
    private final boolean turning;

    public ImageCleaner() {
        this(Budget.FILE, true);
    }

    private ImageCleaner(Budget budget, boolean turning) {
        this.budget = budget;
        this.turning = turning;
    }

    /**
     * For the pictures inside a document, which take less memory and show less. Office programs turn a picture by what
     * the document says, never by what the picture does, so it stays as it lies.
     */
    public static ImageCleaner ofParts() {
        return new ImageCleaner(Budget.PART, false);
    }

    @Override
    public Outcome.Cleaned clean(FileType type, byte[] original, Copy copy) throws IOException {
        return clean(type.mediaType(), original, copy);
    }

    public Outcome.Cleaned clean(String mediaType, byte[] original, Copy copy) throws IOException {
        return switch (mediaType) {
            case "image/jpeg" -> clean("jpeg", Jpeg.stripped(original), copy);
            case "image/png" -> clean("png", Png.stripped(original), copy);
            case "image/bmp" -> clean("bmp", Bmp.stripped(original), copy);
            case "image/webp" -> clean("webp", Webp.stripped(original), copy);
            case "image/gif" -> clean("gif", new Stripped(original, original.length, 1), copy);
            case "image/tiff" -> new TiffPages(original, budget).clean(copy);
            default -> throw new WithheldException(Reason.NO_CLEANER);
        };
    }

    private Outcome.Cleaned clean(String format, Stripped file, Copy copy) throws IOException {
        BufferedImage image;
        try (Decoder decoder = new Decoder(format, file.bytes(), file.length(), budget)) {
            image = Turned.of(decoder.page(0), turning ? file.orientation() : 1);
        }
        return "jpeg".equals(format) ? Encoder.jpeg(image, copy) : Encoder.png(image, copy);
    }
}
