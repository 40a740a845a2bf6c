package cn.lawcampaign.intake.cleaning;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.UnaryOperator;

import cn.lawcampaign.intake.cleaning.image.ImageCleaner;
import cn.lawcampaign.intake.cleaning.office.OfficeCleaner;
import cn.lawcampaign.intake.cleaning.pdf.PdfCleaner;
import cn.lawcampaign.intake.cleaning.text.TextCleaner;

/**
 * Makes the copy of a file that agencies may see. One file takes up to about 150 MB of heap, so callers clean one at a
 * time. Safe to share between threads.
 */
public final class Cleaning {

    /** In bytes: of an original that is looked at, and of a copy. */
    public static final int LARGEST = 32 * 1024 * 1024;

    /**
     * @param masking takes personal data out of a text; only texts are masked, the words in pictures and documents are
     *                left as they are
     * @param copy    gets the whole copy, or nothing at all; it is not closed
     * @return never null; whatever is wrong with the content ends in {@link Outcome.Withheld}
     * @throws IOException when the original can't be read from its store or the copy not written: try again
     */
    public Outcome clean(FileType type, Source original, UnaryOperator<String> masking, OutputStream copy)
            throws IOException {
        if (type.encrypted()) {
            return new Outcome.Withheld(Reason.ENCRYPTED);
        }
        Cleaner cleaner = cleaner(type, masking);
        if (cleaner == null) {
            return new Outcome.Withheld(Reason.NO_CLEANER);
        }
        if (original.size() > LARGEST) {
            return new Outcome.Withheld(Reason.TOO_LARGE);
        }
        Copy made = new Copy(LARGEST);
        Outcome outcome = attempt(cleaner, type, read(original), made);
        if (outcome instanceof Outcome.Cleaned) {
            made.writeTo(copy);
        }
        return outcome;
    }

    private static Cleaner cleaner(FileType type, UnaryOperator<String> masking) {
        return switch (type.kind()) {
            case IMAGE -> ImageCleaner.FORMATS.contains(type.mediaType()) ? new ImageCleaner() : null;
            case PDF -> new PdfCleaner();
            case OFFICE -> OfficeCleaner.MEDIA_TYPES.contains(type.mediaType()) ? new OfficeCleaner() : null;
            case TEXT -> new TextCleaner(masking);
            default -> null;
        };
    }

    private static byte[] read(Source original) throws IOException {
        try (InputStream in = original.open()) {
            return in.readNBytes(LARGEST);
        }
    }

    private static Outcome attempt(Cleaner cleaner, FileType type, byte[] original, Copy made) {
        try {
            return cleaner.clean(type, original, made);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // the error says what is in the file, so it is not passed on
            return new Outcome.Withheld(WithheldException.within(e).map(WithheldException::reason)
                    .orElse(Reason.UNREADABLE));
        } catch (OutOfMemoryError e) {
            // the bounds should prevent it; should one of them fail, the service goes on
            return new Outcome.Withheld(Reason.TOO_LARGE);
        }
    }
}
