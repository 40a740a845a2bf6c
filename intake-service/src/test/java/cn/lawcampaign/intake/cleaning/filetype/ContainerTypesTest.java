package cn.lawcampaign.intake.cleaning.filetype;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;

import org.apache.poi.hpsf.ClassID;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import cn.lawcampaign.intake.cleaning.Copied;
import cn.lawcampaign.intake.cleaning.FileType;
import cn.lawcampaign.intake.cleaning.FileTypes;
import cn.lawcampaign.intake.cleaning.Kind;
import cn.lawcampaign.intake.cleaning.Reason;
import cn.lawcampaign.intake.cleaning.Source;
import cn.lawcampaign.intake.cleaning.Zips;

class ContainerTypesTest {

    static Stream<Arguments> zips() {
        return Stream.of(zip("docx", Kind.OFFICE, "[Content_Types].xml", "word/document.xml"),
                zip("docm", Kind.OFFICE, "[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
                zip("xlsx", Kind.OFFICE, "[Content_Types].xml", "xl/workbook.xml"),
                zip("xlsm", Kind.OFFICE, "[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin"),
                zip("xlsb", Kind.OFFICE, "[Content_Types].xml", "xl/workbook.bin"),
                zip("pptx", Kind.OFFICE, "[Content_Types].xml", "ppt/presentation.xml"),
                zip("pptm", Kind.OFFICE, "[Content_Types].xml", "ppt/presentation.xml", "ppt/vbaProject.bin"),
                zip("ofd", Kind.OFFICE, "OFD.xml", "Doc_0/Document.xml"),
                zip("jar", Kind.PROGRAM, "META-INF/MANIFEST.MF", "Go.class"),
                // a document that a Java machine would run is a program
                zip("jar", Kind.PROGRAM, "[Content_Types].xml", "word/document.xml", "META-INF/MANIFEST.MF"),
                zip("apk", Kind.PROGRAM, "AndroidManifest.xml", "classes.dex"),
                zip("zip", Kind.ARCHIVE, "photo.jpg", "setup.exe"));
    }

    private static Arguments zip(String extension, Kind kind, String... names) {
        return Arguments.of(extension, kind, names);
    }

    @ParameterizedTest
    @MethodSource("zips")
    void a_zip_is_told_by_its_names(String extension, Kind kind, String[] names) throws IOException {
        String[] entries = Arrays.stream(names).flatMap(name -> Stream.of(name, "x")).toArray(String[]::new);
        FileType type = FileTypes.of(Source.of(Zips.of(entries)));
        assertEquals(extension, type.extension());
        assertEquals(kind, type.kind());
    }

    @Test
    void a_zip_that_needs_a_password() throws IOException {
        byte[] zip = Zips.encrypted(Zips.of("a.jpg", "x"));
        assertEquals(Kind.ARCHIVE, FileTypes.of(Source.of(zip)).kind());
        Copied.of(zip).isWithheld(Reason.ENCRYPTED);
        Copied.of(Zips.of("a.jpg", "x")).isWithheld(Reason.NO_CLEANER);
    }

    @Test
    void a_broken_zip_is_still_an_archive() throws IOException {
        byte[] zip = Zips.of("word/document.xml", "x");
        Copied.of(Arrays.copyOf(zip, zip.length - 30)).isWithheld(Reason.NO_CLEANER);
        Copied.of(Arrays.copyOf(zip, 10)).isWithheld(Reason.NO_CLEANER);
    }

    static Stream<Arguments> compounds() {
        return Stream.of(Arguments.of("doc", "WordDocument"), Arguments.of("xls", "Workbook"),
                Arguments.of("xls", "Book"), Arguments.of("ppt", "PowerPoint Document"),
                Arguments.of("msg", "__properties_version1.0"));
    }

    @ParameterizedTest
    @MethodSource("compounds")
    void a_compound_file_is_told_by_its_streams(String extension, String stream) throws IOException {
        byte[] file = compound(stream, null);
        assertEquals(extension, FileTypes.of(Source.of(file)).extension());
        Copied.of(file).isWithheld(Reason.NO_CLEANER);
    }

    @Test
    void a_document_with_a_password_and_an_installer() throws IOException {
        FileType locked = FileTypes.of(Source.of(compound("EncryptedPackage", null)));
        assertTrue(locked.encrypted());
        Copied.of(compound("EncryptedPackage", null)).isWithheld(Reason.ENCRYPTED);
        byte[] installer = compound("WordDocument", new ClassID("{000C1084-0000-0000-C000-000000000046}"));
        assertEquals(Kind.PROGRAM, FileTypes.of(Source.of(installer)).kind());
    }

    private static byte[] compound(String stream, ClassID id) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            for (int i = 0; i < 20; i++) {
                file.createDocument(new ByteArrayInputStream(new byte[5000]), "other" + i);
            }
            file.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            if (id != null) {
                file.getRoot().setStorageClsid(id);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}
