package cn.lawcampaign.intake.cleaning.pdf;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

import cn.lawcampaign.intake.cleaning.Reason;
import cn.lawcampaign.intake.cleaning.WithheldException;

/**
 * A new catalog and new pages over the old contents. Only what hangs on them is written, so all that isn't named here is
 * gone: information, XMP, outlines, names, attached files, scripts, actions, forms, structure, signatures, older versions.
 */
final class NewDocument {

    private static final List<COSName> OF_PAGE = List.of(COSName.MEDIA_BOX, COSName.CROP_BOX, COSName.ROTATE,
            COSName.RESOURCES, COSName.CONTENTS, COSName.GROUP, COSName.getPDFName("UserUnit"));

    private final COSDocument document;
    private final COSDictionary old;
    private final Scrubber scrubber = new Scrubber();

    NewDocument(COSDocument document) throws IOException {
        this.document = document;
        this.old = document.getTrailer().getCOSDictionary(COSName.ROOT);
        COSDictionary form = old.getCOSDictionary(COSName.ACRO_FORM);
        boolean rendered = form != null && form.containsKey(COSName.XFA)
                && old.getBoolean(COSName.getPDFName("NeedsRendering"), false);
        if (rendered || old.containsKey(COSName.COLLECTION)) {
            // the pages say only that another program must be used: the content is elsewhere
            throw new WithheldException(Reason.NO_CLEANER);
        }
    }

    void replaceOld() throws IOException {
        COSArray kids = new COSArray();
        COSDictionary pages = new COSDictionary();
        pages.setItem(COSName.TYPE, COSName.PAGES);
        for (COSDictionary page : PageTree.pages(old)) {
            COSDictionary copied = page(page);
            copied.setItem(COSName.PARENT, pages);
            kids.add(copied);
        }
        pages.setItem(COSName.KIDS, kids);
        pages.setItem(COSName.COUNT, COSInteger.get(kids.size()));
        COSDictionary catalog = new COSDictionary();
        catalog.setItem(COSName.TYPE, COSName.CATALOG);
        catalog.setItem(COSName.PAGES, pages);
        COSDictionary layers = old.getCOSDictionary(COSName.OCPROPERTIES);
        if (layers != null) {
            scrubber.scrub(layers);
            catalog.setItem(COSName.OCPROPERTIES, layers);
        }
        COSDictionary trailer = new COSDictionary();
        trailer.setItem(COSName.ROOT, catalog);
        document.setTrailer(trailer);
    }

    private COSDictionary page(COSDictionary page) throws IOException {
        COSDictionary copied = new COSDictionary();
        copied.setItem(COSName.TYPE, COSName.PAGE);
        for (COSName key : OF_PAGE) {
            COSBase value = page.getItem(key);
            if (value != null) {
                copied.setItem(key, value);
            }
        }
        // as one object, so that the scrubber knows the resources by their key
        scrubber.scrub(copied);
        COSArray annotations = new Annotations(scrubber).of(page);
        if (annotations.size() > 0) {
            copied.setItem(COSName.ANNOTS, annotations);
        }
        return copied;
    }
}
