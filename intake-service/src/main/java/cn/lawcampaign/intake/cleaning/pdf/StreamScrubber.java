package cn.lawcampaign.intake.cleaning.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

import cn.lawcampaign.intake.cleaning.Reason;
import cn.lawcampaign.intake.cleaning.WithheldException;
import cn.lawcampaign.intake.cleaning.image.Jpeg;

/** Streams of pages: drawn contents, pictures, fonts. Pictures lose their own metadata, without being decoded. */
final class StreamScrubber {

    private static final Set<String> OF_IMAGE = Set.of("Type", "Subtype", "Width", "Height", "ColorSpace",
            "BitsPerComponent",
            "Intent", "ImageMask", "Mask", "Decode", "Interpolate", "SMask", "SMaskInData", "Matte", "OC", "Name",
            "Filter",
            "DecodeParms", "Length");
    private static final Set<String> OF_FORM = Set.of("Type", "Subtype", "FormType", "BBox", "Matrix", "Resources",
            "Group",
            "OC", "Name", "Filter", "DecodeParms", "Length");
    /** In bytes unpacked: one stream of drawing or of a font; one picture; all of a document. */
    private static final long MOST_DRAWING = 64L * 1024 * 1024;
    private static final long MOST_PICTURE = 400L * 1024 * 1024;
    private static final long MOST_PIXELS = 120_000_000;

    private long left = 1024L * 1024 * 1024;

    void scrub(COSStream stream) throws IOException {
        // a stream may say that its data lie in another file
        if (stream.containsKey(COSName.getPDFName("FFilter")) || stream.containsKey(COSName.F)) {
            throw new WithheldException(Reason.UNSAFE);
        }
        String subtype = stream.getNameAsString(COSName.SUBTYPE, "");
        if ("PS".equals(subtype)) {
            throw new WithheldException(Reason.UNSAFE);
        }
        if ("Image".equals(subtype)) {
            keep(stream, OF_IMAGE);
            picture(stream);
        } else {
            if ("Form".equals(subtype)) {
                keep(stream, OF_FORM);
            }
            left -= Unpacked.size(stream, Math.min(left, MOST_DRAWING));
        }
    }

    private static void keep(COSStream stream, Set<String> keys) {
        for (COSName key : new ArrayList<>(stream.keySet())) {
            if (!keys.contains(key.getName())) {
                stream.removeItem(key);
            }
        }
    }

    private void picture(COSStream stream) throws IOException {
        long pixels = Math.max(0, stream.getLong(COSName.WIDTH, 0)) * Math.max(0, stream.getLong(COSName.HEIGHT, 0));
        if (pixels > MOST_PIXELS) {
            throw new WithheldException(Reason.TOO_LARGE);
        }
        List<COSName> filters = Unpacked.filters(stream);
        COSName last = filters.isEmpty() ? null : filters.get(filters.size() - 1);
        if (COSName.DCT_DECODE.equals(last) || COSName.DCT_DECODE_ABBREVIATION.equals(last)) {
            replace(stream, Jpeg.withoutMetadata(Unpacked.bytes(stream)), COSName.DCT_DECODE);
        } else if (COSName.JPX_DECODE.equals(last)) {
            replace(stream, Jpeg2000.withoutMetadata(Unpacked.bytes(stream)), COSName.JPX_DECODE);
        } else {
            left -= Unpacked.size(stream, Math.min(left, MOST_PICTURE));
        }
    }

    private static void replace(COSStream stream, byte[] bytes, COSName filter) throws IOException {
        if (bytes.length == stream.getLength() && filter.equals(stream.getDictionaryObject(COSName.FILTER))) {
            return;
        }
        stream.setItem(COSName.FILTER, filter);
        stream.removeItem(COSName.DECODE_PARMS);
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(bytes);
        }
    }
}
