package cn.lawcampaign.intake.cleaning.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cn.lawcampaign.intake.cleaning.Copied;
import cn.lawcampaign.intake.cleaning.Outcome;
import cn.lawcampaign.intake.cleaning.Pictures;
import cn.lawcampaign.intake.cleaning.Reason;
import cn.lawcampaign.intake.cleaning.Zips;

class HostileOfficeTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String ENTITY = "<!DOCTYPE w [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>";

    @ParameterizedTest
    @ValueSource(strings = {WordFile.DOCUMENT, "word/_rels/document.xml.rels", "[Content_Types].xml",
            "word/comments.xml"})
    void an_external_entity_in_any_part(String part) throws IOException {
        byte[] original = WordFile.full();
        String xml = Zips.text(original, part);
        int root = xml.indexOf('<', xml.startsWith("<?") ? 5 : 0);
        withheld(Reason.UNSAFE, Zips.with(original, part, utf8(xml.substring(0, root) + ENTITY + xml.substring(root))));
    }

    @Test
    void an_entity_that_multiplies_and_one_in_another_coding() throws IOException {
        String laughs = "<!DOCTYPE a [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]><a>&b;</a>";
        withheld(Reason.UNSAFE, Zips.with(WordFile.full(), WordFile.DOCUMENT, utf8(laughs)));
        withheld(Reason.UNREADABLE, Zips.with(WordFile.full(), WordFile.DOCUMENT,
                ("<?xml version='1.0' encoding='UTF-16'?>" + laughs).getBytes(StandardCharsets.UTF_16)));
        withheld(Reason.UNREADABLE, Zips.with(WordFile.full(), WordFile.DOCUMENT,
                laughs.getBytes(Charset.forName("IBM037"))));
    }

    @Test
    void a_part_that_unpacks_a_thousandfold() throws IOException {
        withheld(Reason.UNSAFE,
                Zips.with(WordFile.full(), WordFile.DOCUMENT, utf8("<a>" + "<b/>".repeat(5_000_000) + "</a>")));
        withheld(Reason.UNSAFE, Zips.with(WordFile.full(), "word/media/zhang.jpg", new byte[20_000_000]));
    }

    @Test
    void many_parts_that_unpack_to_too_much_together() throws IOException {
        Map<String, byte[]> parts = Zips.entries(WordFile.full());
        StringBuilder relations = new StringBuilder();
        // varied, so that it packs no tighter than honest XML
        StringBuilder rows = new StringBuilder();
        for (int row = 0; rows.length() < 20_000; row++) {
            rows.append("<w:p>").append(Integer.toHexString(row * 31_415_926)).append("</w:p>");
        }
        byte[] xml = utf8("<a xmlns:w='w'>" + rows.toString().repeat(400) + "</a>");
        for (int i = 100; i < 118; i++) {
            parts.put("word/header" + i + ".xml", xml);
            relations.append(WordFile.relation(i, "header", "header" + i + ".xml", false));
        }
        String part = "word/_rels/document.xml.rels";
        parts.put(part, utf8(new String(parts.get(part), StandardCharsets.UTF_8).replace("</Relationships>",
                relations + "</Relationships>")));
        byte[] original = Zips.of(parts);
        withheld(Reason.TOO_LARGE, original);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a b='%s'/>", "<a><!--%s--></a>", "<a><!--> %s--></a>", "<a><![CDATA[%s]]></a>",
            "<a><?b %s?></a>"})
    void one_piece_of_many_megabytes(String frame) throws IOException {
        StringBuilder varied = new StringBuilder();
        while (varied.length() < 9_000_000) {
            varied.append(frame.contains("b='") ? ">" : "<").append(Integer.toHexString(varied.length() * 31));
        }
        withheld(Reason.TOO_LARGE, Zips.with(WordFile.full(), WordFile.DOCUMENT, utf8(frame.replace("%s", varied))));
    }

    @Test
    void the_same_name_twice() throws IOException {
        byte[] original = Zips.with(WordFile.full(), "Word/Document.xml", utf8("<a/>"));
        withheld(Reason.UNSAFE, original);
    }

    @Test
    void what_the_document_would_not_be_without() throws IOException {
        withheld(Reason.NO_CLEANER, Zips.with(WordFile.full(), WordFile.DOCUMENT, "<w:body>", "<w:body><w:altChunk/>"));
        withheld(Reason.NO_CLEANER, Zips.with(WordFile.full(), "word/media/zhang.jpg", utf8("\1\0\0\0a drawing EMF")));
        withheld(Reason.NO_CLEANER, Zips.with(WordFile.full(), "word/_rels/document.xml.rels", "</Relationships>",
                WordFile.relation(50, "xlMacrosheet", "settings.xml", false) + "</Relationships>"));
    }

    @Test
    void a_picture_of_sixty_thousand_pixels_inside() throws IOException {
        withheld(Reason.TOO_LARGE, Zips.with(WordFile.full(), "word/media/zhang.jpg", Pictures.hugeClaim()));
    }

    @Test
    void parts_that_need_a_password_lead_out_or_are_missing() throws IOException {
        withheld(Reason.ENCRYPTED, Zips.encrypted(WordFile.full()));
        withheld(Reason.UNREADABLE, Zips.with(WordFile.full(), "_rels/.rels", "word/document.xml", "../../etc/passwd"));
        withheld(Reason.UNREADABLE, Zips.of("[Content_Types].xml", "<Types/>", "word/document.xml", "<a/>"));
    }

    @Test
    void elements_nested_without_end() throws IOException {
        Copied copied = Copied.of(Zips.with(WordFile.full(), WordFile.DOCUMENT, utf8("<a>".repeat(300_000))));
        assertEquals(Outcome.Withheld.class, copied.outcome().getClass());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void withheld(Reason reason, byte[] file) {
        assertTimeout(SOON, () -> Copied.of(file).isWithheld(reason));
    }
}
