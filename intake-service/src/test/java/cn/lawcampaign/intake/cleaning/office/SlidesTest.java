package cn.lawcampaign.intake.cleaning.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.junit.jupiter.api.Test;

import cn.lawcampaign.intake.cleaning.Copied;
import cn.lawcampaign.intake.cleaning.Leftovers;
import cn.lawcampaign.intake.cleaning.Pictures;
import cn.lawcampaign.intake.cleaning.Reason;
import cn.lawcampaign.intake.cleaning.Zips;

class SlidesTest {

    private static final String PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    private static final String SLIDE = "ppt/slides/slide1.xml";
    private static final String[] HIDDEN = {"core-ZhangSan", "noter-ZhangSan", "shape-ZhangSan", "tag-ZhangSan",
            Pictures.ARTIST, Pictures.GPS};

    @Test
    void nothing_that_points_to_the_sender_is_left() throws Exception {
        byte[] original = slides();
        Leftovers.present(original, HIDDEN);
        Copied copied = Copied.of(original).is(PPTX, "pptx");
        Leftovers.none(copied.bytes(), HIDDEN);
        Leftovers.none(copied.bytes(), "ZhangSan", "docProps", "modifyVerifier");
    }

    @Test
    void the_slides_say_and_show_the_same() throws Exception {
        try (XMLSlideShow copy = new XMLSlideShow(new ByteArrayInputStream(Copied.of(slides()).bytes()))) {
            assertEquals(2, copy.getSlides().size());
            XSLFSlide slide = copy.getSlides().get(0);
            assertEquals("拦车罚款", ((XSLFTextBox) slide.getShapes().get(0)).getText());
            XSLFPictureShape picture = (XSLFPictureShape) slide.getShapes().get(1);
            assertEquals(Pictures.WIDTH, Pictures.decoded(picture.getPictureData().getData()).getWidth());
            assertEquals("why here", slide.getComments().get(0).getText());
        }
    }

    @Test
    void a_document_inside_a_slide_can_not_be_taken_out() throws Exception {
        byte[] original = Zips.with(slides(), SLIDE, "</p:spTree>",
                "<p:graphicFrame><p:oleObj/></p:graphicFrame></p:spTree>");
        Copied.of(original).isWithheld(Reason.NO_CLEANER);
    }

    private static byte[] slides() throws IOException {
        byte[] plain;
        try (XMLSlideShow show = new XMLSlideShow()) {
            show.getProperties().getCoreProperties().setCreator("core-ZhangSan");
            XSLFSlide slide = show.createSlide();
            slide.createTextBox().setText("拦车罚款");
            slide.createPicture(show.addPicture(Pictures.jpeg(1), PictureType.JPEG));
            show.createSlide();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            show.write(out);
            plain = out.toByteArray();
        }
        String p = "http://schemas.openxmlformats.org/presentationml/2006/main";
        byte[] file = Zips.with(plain, SLIDE, "name=\"", "descr=\"shape-ZhangSan\" name=\"");
        file = Zips.with(file, "ppt/commentAuthors.xml", ("<p:cmAuthorLst xmlns:p='" + p
                + "'><p:cmAuthor id='0' name='noter-ZhangSan' initials='ZS' lastIdx='1' clrIdx='0'/></p:cmAuthorLst>")
                .getBytes());
        file = Zips.with(file, "ppt/comments/comment1.xml", ("<p:cmLst xmlns:p='" + p + "'><p:cm authorId='0' "
                + "dt='2023-05-04T10:00:00.000' idx='1'><p:pos x='1' y='1'/><p:text>why here</p:text></p:cm></p:cmLst>")
                .getBytes());
        file = Zips.with(file, "ppt/tags/tag1.xml", "<a>tag-ZhangSan</a>".getBytes());
        file = Zips.with(file, "[Content_Types].xml", "</Types>",
                "<Override PartName='/ppt/commentAuthors.xml' ContentType='application/vnd.openxmlformats-officedocument"
                        + ".presentationml.commentAuthors+xml'/><Override PartName='/ppt/comments/comment1.xml' "
                        + "ContentType='application/vnd.openxmlformats-officedocument.presentationml.comments+xml'/></Types>");
        file = Zips.with(file, "ppt/_rels/presentation.xml.rels", "</Relationships>",
                WordFile.relation(901, "commentAuthors", "commentAuthors.xml", false) + "</Relationships>");
        file = Zips.with(file, "ppt/presentation.xml", "</p:presentation>",
                "<p:modifyVerifier algorithmName='SHA-512' hashValue='x'/></p:presentation>");
        return Zips.with(file, "ppt/slides/_rels/slide1.xml.rels", "</Relationships>",
                WordFile.relation(902, "comments", "../comments/comment1.xml", false)
                        + WordFile.relation(903, "tags", "../tags/tag1.xml", false) + "</Relationships>");
    }
}
