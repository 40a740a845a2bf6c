package cn.lawcampaign.intake.cleaning.image;

import java.awt.image.BufferedImage;
import java.io.IOException;

import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

import cn.lawcampaign.intake.cleaning.Cleaning;
import cn.lawcampaign.intake.cleaning.Copy;
import cn.lawcampaign.intake.cleaning.Outcome;
import cn.lawcampaign.intake.cleaning.Reason;
import cn.lawcampaign.intake.cleaning.WithheldException;

/** A scan or fax: one page becomes a picture, several become a PDF, so that none is lost. */
final class TiffPages {

    private static final int MOST_PAGES = 50;
    /** In points; the longer side of a page, as of A4. */
    private static final float LONG_SIDE = 842;

    private final byte[] original;
    private final Budget budget;
    /** Bytes that the pages to come may take. */
    private long left = Cleaning.LARGEST;

    TiffPages(byte[] original, Budget budget) {
        this.original = original;
        this.budget = budget;
    }

    Outcome.Cleaned clean(Copy copy) throws IOException {
        try (Decoder decoder = new Decoder("tiff", original, original.length, budget)) {
            int pages = decoder.pages();
            if (pages > MOST_PAGES) {
                throw new WithheldException(Reason.TOO_LARGE);
            }
            if (pages == 1) {
                return Encoder.png(page(decoder, 0), copy);
            }
            try (PDDocument document = new PDDocument(IOUtils.createMemoryOnlyStreamCache())) {
                for (int page = 0; page < pages; page++) {
                    add(document, page(decoder, page));
                }
                document.save(copy);
            }
            return new Outcome.Cleaned("application/pdf", "pdf");
        }
    }

    private BufferedImage page(Decoder decoder, int page) throws IOException {
        int compression = TiffTags.value(new Bytes(original), 0, page, TiffTags.COMPRESSION);
        if (compression == 6 || compression == 7) {
            // a JPEG inside, whose own size nobody has checked
            throw new WithheldException(Reason.NO_CLEANER);
        }
        // unlike the other decoders, TIFF's unpacks all of a page before it takes a part of it
        if (decoder.storedBytes(page) > budget.bytes()) {
            throw new WithheldException(Reason.TOO_LARGE);
        }
        return Turned.of(decoder.page(page), TiffTags.orientation(new Bytes(original), 0, page));
    }

    private void add(PDDocument document, BufferedImage image) throws IOException {
        Copy jpeg = new Copy((int) left);
        boolean photograph = image.getColorModel().getPixelSize() > 8;
        if (photograph) {
            Encoder.jpeg(image, jpeg);
        }
        PDImageXObject picture = photograph
                ? JPEGFactory.createFromByteArray(document, jpeg.toByteArray())
                : LosslessFactory.createFromImage(document, image);
        left -= picture.getCOSObject().getLength();
        if (left < 0) { // now, since all pages are in memory until the last one is there
            throw new WithheldException(Reason.TOO_LARGE);
        }
        float scale = LONG_SIDE / Math.max(image.getWidth(), image.getHeight());
        PDRectangle size = new PDRectangle(image.getWidth() * scale, image.getHeight() * scale);
        PDPage page = new PDPage(size);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(picture, 0, 0, size.getWidth(), size.getHeight());
        }
    }
}
