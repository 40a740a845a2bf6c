package cn.lawcampaign.intake.cleaning.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

import cn.lawcampaign.intake.cleaning.Reason;
import cn.lawcampaign.intake.cleaning.WithheldException;

/**
 * Notes, marks, stamps and filled-in fields of a page: how they look and what they say stays; who made them, when, and
 * what they do goes. Links, attached files, sounds and films go altogether.
 */
final class Annotations {

    private static final Set<String> KEPT = Set.of("Text", "FreeText", "Line", "Square", "Circle", "Polygon",
            "PolyLine",
            "Highlight", "Underline", "Squiggly", "StrikeOut", "Stamp", "Caret", "Ink", "Watermark", "Widget");
    private static final List<COSName> KEYS = List.of(COSName.RECT, COSName.F, COSName.AS, COSName.C, COSName.IC,
            COSName.BS, COSName.BE, COSName.BORDER, COSName.QUADPOINTS, COSName.L, COSName.LE, COSName.VERTICES,
            COSName.INKLIST, COSName.CA, COSName.CONTENTS, COSName.DA, COSName.Q, COSName.RD,
            COSName.getPDFName("Name"));
    private static final int MOST = 10_000;
    private static final int DEEPEST_FIELD = 20;

    private final Scrubber scrubber;

    Annotations(Scrubber scrubber) {
        this.scrubber = scrubber;
    }

    COSArray of(COSDictionary page) throws IOException {
        COSArray kept = new COSArray();
        COSArray all = page.getCOSArray(COSName.ANNOTS);
        if (all != null && all.size() > MOST) {
            throw new WithheldException(Reason.TOO_LARGE);
        }
        for (int i = 0; all != null && i < all.size(); i++) {
            if (all.getObject(i) instanceof COSDictionary annotation) {
                String subtype = annotation.getNameAsString(COSName.SUBTYPE, "");
                if (KEPT.contains(subtype)) {
                    add(kept, annotation, subtype);
                }
            }
        }
        return kept;
    }

    private void add(COSArray kept, COSDictionary annotation, String subtype) throws IOException {
        COSDictionary appearance = annotation.getCOSDictionary(COSName.AP);
        COSBase normal = appearance == null ? null : appearance.getDictionaryObject(COSName.N);
        boolean field = "Widget".equals(subtype);
        if (field && normal == null) {
            if (filled(annotation)) {
                // a reader would draw the value, from parts of the form that are not taken over
                throw new WithheldException(Reason.NO_CLEANER);
            }
            return;
        }
        COSDictionary copied = new COSDictionary();
        copied.setItem(COSName.TYPE, COSName.ANNOT);
        // a field without its form is only a picture of itself
        copied.setName(COSName.SUBTYPE, field ? "Stamp" : subtype);
        for (COSName key : KEYS) {
            COSBase value = annotation.getDictionaryObject(key);
            if (value != null && !(value instanceof COSStream)) {
                copied.setItem(key, value);
            }
        }
        scrubber.scrub(copied);
        if (normal instanceof COSDictionary shown) {
            COSDictionary only = new COSDictionary();
            only.setItem(COSName.N, shown);
            scrubber.scrubAppearance(shown);
            copied.setItem(COSName.AP, only);
        }
        kept.add(copied);
    }

    private static boolean filled(COSDictionary field) {
        COSDictionary at = field;
        for (int i = 0; at != null && i < DEEPEST_FIELD; i++) {
            if ("Sig".equals(at.getNameAsString(COSName.FT))) {
                return false;
            }
            if (at.getDictionaryObject(COSName.V) != null) {
                return true;
            }
            at = at.getCOSDictionary(COSName.PARENT);
        }
        return false;
    }
}
