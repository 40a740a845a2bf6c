package cn.lawcampaign.intake.cleaning.pdf;

import java.io.IOException;

import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;

/** Parses a PDF in memory alone, into a {@link BoundedDocument}. */
final class BoundedParser extends PDFParser implements AutoCloseable {

    BoundedParser(byte[] file) throws IOException {
        super(new RandomAccessReadBuffer(file), "", null, null, IOUtils.createMemoryOnlyStreamCache());
        document = new BoundedDocument(this);
    }

    /** @throws IOException when something was left out because of its size, as withheld */
    void check() throws IOException {
        // parsers forgive an error in a part and go on without it
        if (document instanceof BoundedDocument bounded) {
            bounded.check();
        }
    }

    @Override
    public void close() {
        IOUtils.closeQuietly(document);
        IOUtils.closeQuietly(source);
    }
}
