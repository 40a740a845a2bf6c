package cn.lawcampaign.intake.cleaning.pdf;

import static cn.lawcampaign.intake.cleaning.Pictures.latin;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

import cn.lawcampaign.intake.cleaning.Pictures;

/** Documents with a page of text and all that may hide around it. */
public final class PdfFiles {

    static final String TEXT = "Two hundred yuan and no receipt";
    static final String NOTE = "the note says this";
    static final String FIELD = "typed into the field";
    /** Everything that must not be in a copy. */
    static final String[] HIDDEN = {"info-author-ZhangSan", "xmp-ZhangSan", "script-ZhangSan", "attached-ZhangSan",
            "note-author-ZhangSan", "link-ZhangSan", "piece-ZhangSan", "old-version-ZhangSan", Pictures.ARTIST,
            Pictures.GPS, Pictures.COMMENT, "field-script-ZhangSan", "ptex-ZhangSan", "layer-ZhangSan"};

    private PdfFiles() {
    }

    /** @param compressed with object streams, as newer programs write */
    public static byte[] full(boolean compressed) throws IOException {
        byte[] first;
        try (PDDocument document = new PDDocument()) {
            PDPage page = page(document, TEXT);
            information(document);
            actions(document, page);
            attachment(document);
            annotations(document, page);
            form(document, page);
            privateData(document, page);
            first = compressed
                    ? saved(document)
                    : saved(document, CompressParameters.NO_COMPRESSION);
        }
        return updated(first);
    }

    static PDPage page(PDDocument document, String text) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(72, 700);
            content.showText(text);
            content.endText();
            content.drawImage(JPEGFactory.createFromStream(document,
                    new ByteArrayInputStream(Pictures.jpeg(1))), 72, 500, 96, 64);
        }
        return page;
    }

    private static void information(PDDocument document) throws IOException {
        document.getDocumentInformation().setAuthor(HIDDEN[0]);
        document.getDocumentInformation().setCreationDate(Calendar.getInstance());
        document.getDocumentCatalog().setMetadata(new PDMetadata(document, new ByteArrayInputStream(latin(HIDDEN[1]))));
    }

    private static void actions(PDDocument document, PDPage page) throws IOException {
        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('" + HIDDEN[2] + "')"));
        page.getCOSObject().setItem(COSName.AA,
                document.getDocumentCatalog().getCOSObject().getItem(COSName.OPEN_ACTION));
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(10, 10, 100, 20));
        PDActionURI uri = new PDActionURI();
        uri.setURI("https://tracker.example/" + HIDDEN[5]);
        link.setAction(uri);
        page.getAnnotations().add(link);
    }

    private static void attachment(PDDocument document) throws IOException {
        PDComplexFileSpecification file = file(document);
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("a", file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }

    private static PDComplexFileSpecification file(PDDocument document) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile("a.txt");
        file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(latin(HIDDEN[3]))));
        return file;
    }

    private static void annotations(PDDocument document, PDPage page) throws IOException {
        PDAnnotationText note = new PDAnnotationText();
        note.setContents(NOTE);
        note.setTitlePopup(HIDDEN[4]);
        note.setCreationDate(Calendar.getInstance());
        note.setRectangle(new PDRectangle(300, 300, 20, 20));
        PDAnnotationFileAttachment attachment = new PDAnnotationFileAttachment();
        attachment.setFile(file(document));
        attachment.setRectangle(new PDRectangle(330, 300, 20, 20));
        List<PDAnnotation> all = page.getAnnotations();
        all.add(note);
        all.add(attachment);
        page.setAnnotations(all);
    }

    private static void form(PDDocument document, PDPage page) throws IOException {
        PDAcroForm form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        form.setDefaultResources(page.getResources());
        COSName font = page.getResources().getFontNames().iterator().next();
        PDTextField field = new PDTextField(form);
        field.setPartialName("name");
        field.setDefaultAppearance("/" + font.getName() + " 12 Tf 0 g");
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setRectangle(new PDRectangle(72, 400, 300, 20));
        widget.setPage(page);
        widget.getCOSObject().setItem(COSName.A, new PDActionJavaScript(HIDDEN[11]));
        form.getFields().add(field);
        field.setValue(FIELD);
        page.getAnnotations().add(widget);
    }

    private static void privateData(PDDocument document, PDPage page) throws IOException {
        COSDictionary piece = new COSDictionary();
        piece.setString(COSName.getPDFName("Owner"), HIDDEN[6]);
        page.getCOSObject().setItem(COSName.getPDFName("PieceInfo"), piece);
        COSStream picture = (COSStream) page.getResources().getXObject(
                page.getResources().getXObjectNames().iterator().next()).getCOSObject();
        picture.setString(COSName.getPDFName("PTEX.FileName"), HIDDEN[12]);
        COSDictionary layer = new COSDictionary();
        layer.setItem(COSName.TYPE, COSName.OCG);
        layer.setString(COSName.NAME, "layer");
        COSDictionary usage = new COSDictionary();
        COSDictionary creator = new COSDictionary();
        creator.setString(COSName.CREATOR, HIDDEN[13]);
        usage.setItem(COSName.getPDFName("CreatorInfo"), creator);
        layer.setItem(COSName.getPDFName("Usage"), usage);
        COSArray layers = new COSArray();
        layers.add(layer);
        COSDictionary properties = new COSDictionary();
        properties.setItem(COSName.OCGS, layers);
        properties.setItem(COSName.D, new COSDictionary());
        document.getDocumentCatalog().getCOSObject().setItem(COSName.OCPROPERTIES, properties);
    }

    /** A later version behind the first, which still holds what was deleted. */
    private static byte[] updated(byte[] first) throws IOException {
        try (PDDocument document = Loader.loadPDF(first)) {
            COSDictionary page = document.getPage(0).getCOSObject();
            page.setString(COSName.getPDFName("Deleted"), HIDDEN[7]);
            page.setNeedToBeUpdated(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    static byte[] encrypted(String user, String owner) throws IOException {
        try (PDDocument document = new PDDocument()) {
            page(document, TEXT);
            document.protect(new StandardProtectionPolicy(owner, user, new AccessPermission()));
            return saved(document);
        }
    }

    static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static byte[] saved(PDDocument document, CompressParameters how)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out, how);
        return out.toByteArray();
    }

    /** A file of these objects; the first is the catalog. Its table of objects is left to be found by the reader. */
    public static byte[] raw(byte[]... objects) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(latin("%PDF-1.5\n"));
        for (int i = 0; i < objects.length; i++) {
            out.writeBytes(latin((i + 1) + " 0 obj\n"));
            out.writeBytes(objects[i]);
            out.writeBytes(latin("\nendobj\n"));
        }
        out.writeBytes(latin("trailer\n<</Root 1 0 R/Size " + (objects.length + 1) + ">>\n%%EOF\n"));
        return out.toByteArray();
    }

    public static byte[] stream(String dictionary, byte[] data) {
        return Pictures.join(latin("<<" + dictionary + "/Length " + data.length + ">>\nstream\n"), data,
                latin("\nendstream"));
    }

    /** A great many zeros, packed as often as said. */
    public static byte[] bomb(int megabytes, int layers) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            byte[] block = " ".repeat(1024 * 1024).getBytes(StandardCharsets.ISO_8859_1);
            for (int i = 0; i < megabytes; i++) {
                deflater.write(block);
            }
        }
        byte[] packed = out.toByteArray();
        for (int i = 1; i < layers; i++) {
            ByteArrayOutputStream again = new ByteArrayOutputStream();
            try (DeflaterOutputStream deflater = new DeflaterOutputStream(again)) {
                deflater.write(packed);
            }
            packed = again.toByteArray();
        }
        return packed;
    }
}
