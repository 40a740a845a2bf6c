package cn.lawcampaign.intake.cleaning.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

import cn.lawcampaign.intake.cleaning.Cleaning;
import cn.lawcampaign.intake.cleaning.Copy;
import cn.lawcampaign.intake.cleaning.Reason;
import cn.lawcampaign.intake.cleaning.WithheldException;

/** What comes out of a stream's filters, measured or taken within bounds. */
final class Unpacked {

    /** Filters that code pictures; what they hold is no larger than its width and height say. */
    static final Set<COSName> PICTURES = Set.of(COSName.DCT_DECODE, COSName.DCT_DECODE_ABBREVIATION, COSName.JPX_DECODE,
            COSName.CCITTFAX_DECODE, COSName.CCITTFAX_DECODE_ABBREVIATION, COSName.JBIG2_DECODE);
    private static final Set<COSName> PACKED = Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION,
            COSName.LZW_DECODE, COSName.LZW_DECODE_ABBREVIATION, COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION, COSName.ASCII85_DECODE, COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE, COSName.ASCII_HEX_DECODE_ABBREVIATION);

    private Unpacked() {
    }

    /**
     * @param most in bytes
     * @return bytes that come out, before pictures among the filters are decoded
     * @throws WithheldException when it is more, or the filters are not ones that a document needs
     */
    static long size(COSStream stream, long most) throws IOException {
        Counter counter = new Counter(most);
        unpack(stream, counter);
        return counter.count;
    }

    /** The same as bytes, for a picture inside. */
    static byte[] bytes(COSStream stream) throws IOException {
        Copy bytes = new Copy(Cleaning.LARGEST);
        unpack(stream, bytes);
        return bytes.toByteArray();
    }

    static List<COSName> filters(COSStream stream) throws IOException {
        COSBase said = stream.getDictionaryObject(COSName.FILTER);
        List<COSName> filters = new ArrayList<>();
        if (said instanceof COSName one) {
            filters.add(one);
        } else if (said instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                filters.add(several.getObject(i) instanceof COSName name ? name : COSName.CRYPT);
            }
        }
        return filters;
    }

    private static void unpack(COSStream stream, OutputStream to) throws IOException {
        List<COSName> filters = filters(stream);
        if (!filters.isEmpty() && PICTURES.contains(filters.get(filters.size() - 1))) {
            filters.remove(filters.size() - 1);
        }
        if (filters.size() > 2 || !PACKED.containsAll(filters)) {
            throw new WithheldException(Reason.UNSAFE);
        }
        InputStream from = stream.createRawInputStream();
        for (int i = 0; i < filters.size(); i++) {
            if (i == filters.size() - 1) {
                apply(filters.get(i), from, to);
                return;
            }
            Copy between = new Copy(Cleaning.LARGEST);
            apply(filters.get(i), from, between);
            from = new ByteArrayInputStream(between.toByteArray());
        }
        from.transferTo(to);
    }

    private static void apply(COSName filter, InputStream from, OutputStream to) throws IOException {
        // without parameters: a predictor changes what comes out, but adds nothing to it
        FilterFactory.INSTANCE.getFilter(filter).decode(from, to, new COSDictionary(), 0);
    }

    private static final class Counter extends OutputStream {

        private final long most;
        private long count;

        Counter(long most) {
            this.most = most;
        }

        @Override
        public void write(int b) throws IOException {
            add(1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            add(length);
        }

        private void add(int length) throws WithheldException {
            count += length;
            if (count > most) {
                throw new WithheldException(Reason.TOO_LARGE);
            }
        }
    }
}
