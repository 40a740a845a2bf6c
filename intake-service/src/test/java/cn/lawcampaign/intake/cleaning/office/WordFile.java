package cn.lawcampaign.intake.cleaning.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import cn.lawcampaign.intake.cleaning.Pictures;
import cn.lawcampaign.intake.cleaning.Zips;

/** A text document with everything around its words that a program or a person can put there. */
public final class WordFile {

    static final String DOCUMENT = "word/document.xml";
    static final String WORDS = "He took two hundred yuan 罚款两百元";
    static final String INSERTED = "and gave no receipt";
    static final String NOTE = "is this the right street";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** Everything that must not be in a copy. */
    static final String[] HIDDEN = {"core-ZhangSan", "last-ZhangSan", "company-ZhangSan", "custom-ZhangSan",
            "people-ZhangSan",
            "noter-ZhangSan", "tracker-ZhangSan", "template-ZhangSan", "docvar-ZhangSan", "00AB12CD", "macro-ZhangSan",
            "item-ZhangSan", "picture-name-ZhangSan", "link-ZhangSan", "printer-ZhangSan", "field-ZhangSan",
            "author-field-ZhangSan", "bound-ZhangSan", "thumbnail-ZhangSan", "comment-in-xml-ZhangSan", Pictures.ARTIST,
            Pictures.GPS, Pictures.COMMENT};

    private WordFile() {
    }

    public static byte[] full() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        put(parts, "[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                + "<Default Extension='xml' ContentType='application/xml'/><Default Extension='jpg' ContentType='image/jpeg'/>"
                + "<Default Extension='bin' ContentType='application/vnd.ms-office.vbaProject'/>"
                + "<Override PartName='/word/document.xml' ContentType='application/vnd.ms-word.document.macroEnabled.main+xml'/>"
                + "<Override PartName='/word/settings.xml' ContentType='" + TYPES + "settings+xml'/>"
                + "<Override PartName='/word/comments.xml' ContentType='" + TYPES + "comments+xml'/></Types>");
        put(parts, "_rels/.rels", relations(relation(1, "officeDocument", "word/document.xml", false),
                relation(2, "metadata/core-properties", "docProps/core.xml", false),
                relation(3, "extended-properties", "docProps/app.xml", false),
                relation(4, "custom-properties", "docProps/custom.xml", false),
                relation(5, "metadata/thumbnail", "docProps/thumbnail.jpg", false)));
        put(parts, "docProps/core.xml", "<p><creator>core-ZhangSan</creator><by>last-ZhangSan</by></p>");
        put(parts, "docProps/app.xml", "<p><Company>company-ZhangSan</Company></p>");
        put(parts, "docProps/custom.xml", "<p>custom-ZhangSan</p>");
        put(parts, "docProps/thumbnail.jpg", "thumbnail-ZhangSan");
        put(parts, DOCUMENT, document());
        put(parts, "word/_rels/document.xml.rels", relations(relation(1, "settings", "settings.xml", false),
                relation(2, "image", "media/zhang.jpg", false),
                relation(3, "hyperlink", "https://x.example/link-ZhangSan", true),
                relation(4, "comments", "comments.xml", false), relation(5, "people", "people.xml", false),
                relation(6, "vbaProject", "vbaProject.bin", false),
                relation(7, "customXml", "../customXml/item1.xml", false),
                relation(8, "printerSettings", "printer.bin", false),
                relation(9, "image", "file:///C:/link-ZhangSan.png", true)));
        put(parts, "word/settings.xml", "<w:settings xmlns:w='" + w() + "' xmlns:r='" + RELATIONS + "'>"
                + "<w:zoom w:percent='100'/><w:attachedTemplate r:id='rId1'/><w:rsids><w:rsid w:val='00AB12CD'/></w:rsids>"
                + "<w:docVars><w:docVar w:name='a' w:val='docvar-ZhangSan'/></w:docVars></w:settings>");
        put(parts, "word/_rels/settings.xml.rels",
                relations(relation(1, "attachedTemplate", "file:///C:/Users/template-ZhangSan/Normal.dotm", true)));
        put(parts, "word/comments.xml",
                "<w:comments xmlns:w='" + w() + "'><w:comment w:id='1' w:author='noter-ZhangSan' "
                        + "w:initials='ZS' w:date='2023-05-04T10:00:00Z'><w:p><w:r><w:t>" + NOTE
                        + "</w:t></w:r></w:p></w:comment></w:comments>");
        put(parts, "word/people.xml", "<p>people-ZhangSan</p>");
        put(parts, "word/vbaProject.bin", "macro-ZhangSan");
        put(parts, "word/printer.bin", "printer-ZhangSan");
        put(parts, "customXml/item1.xml", "<p>item-ZhangSan</p>");
        parts.put("word/media/zhang.jpg", Pictures.jpeg(6));
        return Zips.of(parts);
    }

    /** A document of this alone. */
    static byte[] of(String body) throws IOException {
        Map<String, byte[]> parts = Zips.entries(full());
        put(parts, DOCUMENT, "<w:document xmlns:w='" + w() + "'><w:body><w:p>" + body + "</w:p></w:body></w:document>");
        return Zips.of(parts);
    }

    private static String document() {
        return "<?xml version='1.0' encoding='UTF-8'?><!-- comment-in-xml-ZhangSan -->"
                + "<w:document xmlns:w='" + w() + "' xmlns:r='" + RELATIONS
                + "' xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'"
                + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'"
                + " xmlns:pic='http://schemas.openxmlformats.org/drawingml/2006/picture'><w:body>"
                + "<w:p w:rsidR='00AB12CD'><w:commentRangeStart w:id='1'/><w:r><w:t>" + WORDS + "</w:t></w:r>"
                + "<w:commentRangeEnd w:id='1'/><w:r><w:commentReference w:id='1'/></w:r>"
                + "<w:ins w:id='2' w:author='tracker-ZhangSan' w:date='2023-05-04T10:00:00Z'><w:r><w:t>" + INSERTED
                + "</w:t></w:r></w:ins><w:hyperlink r:id='rId3' w:tooltip='link-ZhangSan'><w:r><w:t>the page</w:t></w:r></w:hyperlink></w:p>"
                + "<w:p>" + field("INCLUDEPICTURE \"C:\\field-ZhangSan.png\"", "shown result")
                + field("AUTHOR  \\* MERGEFORMAT", "author-field-ZhangSan") + field("PAGE", "7") + "</w:p>"
                + "<w:p><w:fldSimple w:instr='LASTSAVEDBY'><w:r><w:t>author-field-ZhangSan</w:t></w:r></w:fldSimple></w:p>"
                + "<w:sdt><w:sdtPr><w:dataBinding w:xpath='/cp:coreProperties/dc:creator[1]' w:storeItemID='{1}'/></w:sdtPr>"
                + "<w:sdtContent><w:p><w:r><w:t>bound-ZhangSan</w:t></w:r></w:p></w:sdtContent></w:sdt>"
                + "<w:p><w:r><w:drawing><wp:inline><wp:extent cx='914400' cy='914400'/>"
                + "<wp:docPr id='1' name='picture-name-ZhangSan' descr='C:\\picture-name-ZhangSan.jpg'/><a:graphic>"
                + "<a:graphicData uri='http://schemas.openxmlformats.org/drawingml/2006/picture'><pic:pic><pic:nvPicPr>"
                + "<pic:cNvPr id='0' name='picture-name-ZhangSan.jpg'/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>"
                + "<a:blip r:embed='rId2' r:link='rId9'/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr/></pic:pic>"
                + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p></w:body></w:document>";
    }

    private static String field(String code, String result) {
        return splitField(result, " " + code + " ");
    }

    /** A field whose code lies in several runs. */
    static String splitField(String result, String... pieces) {
        StringBuilder code = new StringBuilder();
        for (String piece : pieces) {
            code.append("<w:r><w:instrText xml:space='preserve'>").append(piece).append("</w:instrText></w:r>");
        }
        return "<w:r><w:fldChar w:fldCharType='begin'/></w:r>" + code
                + "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>" + result
                + "</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>";
    }

    static String relations(String... relations) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + String.join("", relations) + "</Relationships>";
    }

    static String relation(int id, String type, String target, boolean external) {
        return "<Relationship Id='rId" + id + "' Type='" + RELATIONS + "/" + type + "' Target='" + target + "'"
                + (external ? " TargetMode='External'/>" : "/>");
    }

    private static String w() {
        return "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    }

    private static void put(Map<String, byte[]> parts, String name, String text) {
        parts.put(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
