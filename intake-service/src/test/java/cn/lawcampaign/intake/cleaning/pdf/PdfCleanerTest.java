package cn.lawcampaign.intake.cleaning.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cn.lawcampaign.intake.cleaning.Copied;
import cn.lawcampaign.intake.cleaning.Leftovers;
import cn.lawcampaign.intake.cleaning.Pictures;
import cn.lawcampaign.intake.cleaning.Reason;

class PdfCleanerTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nothing_that_points_to_the_sender_is_left(boolean compressed) throws Exception {
        byte[] original = PdfFiles.full(compressed);
        Leftovers.present(original, PdfFiles.HIDDEN);
        Copied copied = Copied.of(original).is("application/pdf", "pdf");
        Leftovers.none(copied.bytes(), PdfFiles.HIDDEN);
        Leftovers.none(copied.bytes(), "JavaScript", "/JS", "EmbeddedFile", "/Metadata", "/AcroForm", "/Info", "/URI");
    }

    @Test
    void the_pages_look_and_read_the_same() throws Exception {
        byte[] original = PdfFiles.full(true);
        byte[] copy = Copied.of(original).bytes();
        try (PDDocument before = Loader.loadPDF(original); PDDocument after = Loader.loadPDF(copy)) {
            assertEquals(new PDFTextStripper().getText(before), new PDFTextStripper().getText(after));
            assertTrue(new PDFTextStripper().getText(after).contains(PdfFiles.TEXT));
            BufferedImage drawnBefore = new PDFRenderer(before).renderImageWithDPI(0, 50);
            BufferedImage drawnAfter = new PDFRenderer(after).renderImageWithDPI(0, 50);
            // the field and the picture; the paper clip of the attached file is gone
            for (int[] place : new int[][]{{55, 210}, {75, 225}, {60, 300}, {100, 300}}) {
                assertEquals(drawnBefore.getRGB(place[0], place[1]), drawnAfter.getRGB(place[0], place[1]));
            }
            assertEquals(Pictures.WIDTH, ((PDImageXObject) after.getPage(0).getResources().getXObject(
                    after.getPage(0).getResources().getXObjectNames().iterator().next())).getWidth());
        }
    }

    @Test
    void notes_and_filled_in_fields_stay_without_their_author() throws Exception {
        try (PDDocument copy = Loader.loadPDF(Copied.of(PdfFiles.full(true)).bytes())) {
            Map<String, PDAnnotation> kept = new TreeMap<>();
            for (PDAnnotation annotation : copy.getPage(0).getAnnotations()) {
                kept.put(annotation.getSubtype(), annotation);
            }
            assertEquals(List.of("Stamp", "Text"), List.copyOf(kept.keySet()));
            assertEquals(PdfFiles.NOTE, kept.get("Text").getContents());
            assertNull(kept.get("Text").getCOSObject().getItem(COSName.T));
            byte[] drawn = kept.get("Stamp").getNormalAppearanceStream().getContentStream().toByteArray();
            assertTrue(new String(drawn).contains(PdfFiles.FIELD));
        }
    }

    @Test
    void the_copy_has_an_id_of_its_own() throws Exception {
        byte[] original = PdfFiles.full(true);
        try (PDDocument before = Loader.loadPDF(original);
                PDDocument after = Loader.loadPDF(Copied.of(original).bytes())) {
            assertNotEquals(before.getDocument().getDocumentID().get(0), after.getDocument().getDocumentID().get(0));
            COSDictionary catalog = after.getDocumentCatalog().getCOSObject();
            assertFalse(catalog.containsKey(COSName.NAMES));
        }
    }

    @Test
    void a_document_that_needs_a_password_even_an_empty_one() throws Exception {
        Copied.of(PdfFiles.encrypted("open", "own")).isWithheld(Reason.ENCRYPTED);
        Copied.of(PdfFiles.encrypted("", "own")).isWithheld(Reason.ENCRYPTED);
    }

    @Test
    void a_copy_can_be_copied_again() throws Exception {
        byte[] copy = Copied.of(PdfFiles.full(true)).bytes();
        Copied.of(copy).is("application/pdf", "pdf");
    }
}
