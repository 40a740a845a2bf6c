package cn.lawcampaign.intake.cleaning.pdf;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import cn.lawcampaign.intake.cleaning.Cleaner;
import cn.lawcampaign.intake.cleaning.Copy;
import cn.lawcampaign.intake.cleaning.FileType;
import cn.lawcampaign.intake.cleaning.Outcome;
import cn.lawcampaign.intake.cleaning.Reason;
import cn.lawcampaign.intake.cleaning.WithheldException;

/** The copy of a PDF: the same pages to look at and to search, and nothing else. */
public final class PdfCleaner implements Cleaner {

    /** The library logs snippets of broken files; held here, or the level would be forgotten. */
    private static final Logger LIBRARY = Logger.getLogger("org.apache.pdfbox");

    static {
        LIBRARY.setLevel(Level.OFF);
    }

    @Override
    public Outcome.Cleaned clean(FileType type, byte[] original, Copy copy) throws IOException {
        Tokens.check(original);
        BoundedParser parser = new BoundedParser(original);
        try (PDDocument document = parser.parse()) {
            if (document.isEncrypted()) {
                throw new WithheldException(Reason.ENCRYPTED);
            }
            new NewDocument(document.getDocument()).replaceOld();
            document.save(copy, CompressParameters.NO_COMPRESSION);
            parser.check();
        } catch (InvalidPasswordException e) {
            throw new WithheldException(Reason.ENCRYPTED);
        } finally {
            parser.close();
            forgetNames();
        }
        return new Outcome.Cleaned("application/pdf", "pdf");
    }

    /** The library keeps every name that any document ever used. */
    @SuppressWarnings("deprecation")
    private static void forgetNames() {
        COSName.clearResources();
    }
}
