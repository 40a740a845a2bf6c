package cn.lawcampaign.intake.cleaning.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.Map;

import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFPictureData;
import org.junit.jupiter.api.Test;

import cn.lawcampaign.intake.cleaning.Copied;
import cn.lawcampaign.intake.cleaning.Leftovers;
import cn.lawcampaign.intake.cleaning.Pictures;
import cn.lawcampaign.intake.cleaning.Zips;

class WordTest {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Test
    void nothing_that_points_to_the_sender_is_left() throws Exception {
        byte[] original = WordFile.full();
        Leftovers.present(original, WordFile.HIDDEN);
        Copied copied = Copied.of(original).is(DOCX, "docx");
        Leftovers.none(copied.bytes(), WordFile.HIDDEN);
        Leftovers.none(copied.bytes(), "ZhangSan", "rsid", "2023-05-04", "vbaProject", "macroEnabled", "customXml",
                "docProps",
                "AUTHOR", "INCLUDEPICTURE", "zhang.jpg");
    }

    @Test
    void the_words_marks_and_pictures_are_the_same() throws Exception {
        byte[] copy = Copied.of(WordFile.full()).bytes();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(copy))) {
            String text = document.getParagraphs().get(0).getText();
            assertTrue(text.contains(WordFile.WORDS) && text.contains(WordFile.INSERTED), text);
            assertTrue(document.getParagraphs().get(1).getText().contains("shown result"));
            XWPFComment note = document.getDocComments().getComment(0);
            assertEquals(WordFile.NOTE, note.getText().strip());
            assertEquals("匿名", note.getAuthor());
            XWPFPictureData picture = document.getAllPictures().get(0);
            // said to be taken aside, but the document places it as it lies
            assertEquals(Pictures.WIDTH, Pictures.decoded(picture.getData()).getWidth());
            assertNull(document.getProperties().getCoreProperties().getCreator());
        }
    }

    @Test
    void a_tracked_change_keeps_its_place_and_loses_its_author() throws Exception {
        String document = Zips.text(Copied.of(WordFile.full()).bytes(), WordFile.DOCUMENT);
        assertTrue(document.contains("<w:ins w:id=\"2\" w:author=\"匿名\">"), document);
        assertTrue(document.contains("PAGE"), document);
    }

    @Test
    void a_field_is_judged_by_all_of_its_code_however_it_is_split() throws Exception {
        String copy = Zips.text(Copied.of(WordFile.of(WordFile.splitField("Zhang", " AUT", "HOR ", "\\* MERGEFORMAT ")
                + WordFile.splitField("San", " DOCPROPERTY ", "\"Com", "pany\" ") + WordFile.splitField("7", "PA", "GE")
                + WordFile.splitField("8", " NUM", "PAGES ", "\\* ", "Arabic ")
                + WordFile.splitField("link", " HYPERLINK ", "\\l \"here\" ", "\"http://x.example\"")
                + WordFile.splitField("inner", " HYPERLINK ", "\\l \"here\" "))).bytes(), WordFile.DOCUMENT);
        for (String gone : new String[]{"Zhang", "San", "AUT", "DOCPROPERTY", "Com", "x.example"}) {
            assertFalse(copy.contains(gone), gone + " in " + copy);
        }
        for (String kept : new String[]{">PAGE<", ">7<", "> NUMPAGES <", ">\\* <", ">Arabic <", ">8<", ">link<",
                "> HYPERLINK \\l \"here\" <", ">inner<"}) {
            assertTrue(copy.contains(kept), kept + " not in " + copy);
        }
    }

    @Test
    void a_link_leads_nowhere_and_its_words_stay() throws Exception {
        Map<String, byte[]> copy = Zips.entries(Copied.of(WordFile.full()).bytes());
        String relations = new String(copy.get("word/_rels/document.xml.rels"));
        assertTrue(relations.contains("about:blank"), relations);
        assertFalse(copy.containsKey("word/_rels/settings.xml.rels"));
        assertTrue(new String(copy.get(WordFile.DOCUMENT)).contains("the page"));
    }
}
