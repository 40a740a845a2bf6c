package cn.lawcampaign.intake.cleaning.pdf;

import java.io.IOException;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.ICOSParser;
import org.apache.pdfbox.io.IOUtils;

import cn.lawcampaign.intake.cleaning.Reason;
import cn.lawcampaign.intake.cleaning.WithheldException;

/**
 * Sees every stream before the parser unpacks it. Those that hold objects or the table of objects are unpacked whole, so
 * what comes out of them is measured first.
 */
final class BoundedDocument extends COSDocument {

    /** In bytes, of all streams of objects together. */
    private static final long MOST_OBJECTS = 16L * 1024 * 1024;
    /** In bytes; an entry takes 3 or more here and some hundred in memory. */
    private static final long MOST_TABLE = 2L * 1024 * 1024;
    private static final int WIDEST_ROW = 4096;

    private long objects = MOST_OBJECTS;
    private long table = MOST_TABLE;
    private boolean breached;

    BoundedDocument(ICOSParser parser) {
        super(IOUtils.createMemoryOnlyStreamCache(), parser);
    }

    void check() throws IOException {
        if (breached) {
            throw new WithheldException(Reason.TOO_LARGE);
        }
    }

    @Override
    public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
        COSStream stream = super.createCOSStream(dictionary, start, length);
        boolean isTable = stream.containsKey(COSName.W) || COSName.XREF.equals(stream.getItem(COSName.TYPE));
        boolean holdsObjects = stream.containsKey(COSName.N) && stream.containsKey(COSName.FIRST);
        if (isTable || holdsObjects) {
            try {
                measure(stream, isTable);
            } catch (IOException e) {
                breached = true;
                throw e;
            }
        }
        return stream;
    }

    private void measure(COSStream stream, boolean isTable) throws IOException {
        checkPredictor(stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP));
        long size = Unpacked.size(stream, isTable ? table : objects);
        if (isTable) {
            table -= size;
        } else {
            objects -= size;
        }
    }

    /** A row is put into memory whole, and its width is whatever the file says. */
    private static void checkPredictor(COSBase parameters) throws IOException {
        if (parameters == null) {
            return;
        }
        if (!(parameters instanceof COSDictionary said) || said.getLong(COSName.COLUMNS, 1) > WIDEST_ROW
                || said.getLong(COSName.COLORS, 1) > 32 || said.getLong(COSName.BITS_PER_COMPONENT, 8) > 16) {
            throw new WithheldException(Reason.TOO_LARGE);
        }
    }
}
