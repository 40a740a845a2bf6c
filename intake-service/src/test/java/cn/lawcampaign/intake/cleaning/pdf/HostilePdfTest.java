package cn.lawcampaign.intake.cleaning.pdf;

import static cn.lawcampaign.intake.cleaning.Pictures.join;
import static cn.lawcampaign.intake.cleaning.Pictures.latin;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.junit.jupiter.api.Test;

import cn.lawcampaign.intake.cleaning.Copied;
import cn.lawcampaign.intake.cleaning.Reason;

class HostilePdfTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final byte[] CATALOG = latin("<</Type/Catalog/Pages 2 0 R>>");
    private static final byte[] PAGES = latin("<</Type/Pages/Kids[3 0 R]/Count 1>>");
    private static final byte[] PAGE = latin("<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>");

    @Test
    void a_page_that_unpacks_to_a_hundred_megabytes() throws IOException {
        byte[] bomb = PdfFiles.stream("/Filter/FlateDecode", PdfFiles.bomb(100, 1));
        withheld(Reason.TOO_LARGE, PdfFiles.raw(CATALOG, PAGES, PAGE, bomb));
    }

    @Test
    void a_bomb_in_a_bomb() throws IOException {
        byte[] twice = PdfFiles.stream("/Filter[/FlateDecode/FlateDecode]", PdfFiles.bomb(500, 2));
        withheld(Reason.TOO_LARGE, PdfFiles.raw(CATALOG, PAGES, PAGE, twice));
        byte[] thrice = PdfFiles.stream("/Filter[/FlateDecode/FlateDecode/FlateDecode]", PdfFiles.bomb(500, 3));
        withheld(Reason.UNSAFE, PdfFiles.raw(CATALOG, PAGES, PAGE, thrice));
    }

    @Test
    void objects_that_unpack_to_a_hundred_megabytes() throws IOException {
        // found by the reader's search, and by way of a table
        byte[] bomb = PdfFiles.stream("/Type/ObjStm/N 10/First 40/Filter/FlateDecode", PdfFiles.bomb(100, 1));
        withheld(Reason.TOO_LARGE, PdfFiles.raw(CATALOG, PAGES, PAGE, bomb));
        byte[] disguised = PdfFiles.stream("/Type/Nothing/N 10/First 40/Filter[/Fl]", PdfFiles.bomb(100, 1));
        withheld(Reason.TOO_LARGE, PdfFiles.raw(CATALOG, PAGES, PAGE, disguised));
    }

    @Test
    void a_row_of_two_gigabytes() throws IOException {
        byte[] wide = PdfFiles.stream("/Type/ObjStm/N 1/First 4/Filter/FlateDecode"
                + "/DecodeParms<</Predictor 15/Columns 2000000000>>", PdfFiles.bomb(1, 1));
        withheld(Reason.TOO_LARGE, PdfFiles.raw(CATALOG, PAGES, PAGE, wide));
    }

    @Test
    void more_objects_than_any_document_has() {
        byte[] many = latin("[" + "1001 ".repeat(3_500_000) + "]");
        withheld(Reason.TOO_LARGE, PdfFiles.raw(CATALOG, PAGES, PAGE, many));
        withheld(Reason.TOO_LARGE, PdfFiles.raw(CATALOG, PAGES, PAGE, latin("[]".repeat(3_500_000))));
    }

    @Test
    void nests_and_circles() {
        withheld(Reason.UNREADABLE, PdfFiles.raw(latin("[".repeat(1_000_000))));
        withheld(Reason.UNREADABLE, PdfFiles.raw(latin("<</A".repeat(500_000))));
        // pages that are their own children
        withheld(Reason.UNREADABLE, PdfFiles.raw(CATALOG, latin("<</Type/Pages/Kids[2 0 R 2 0 R]/Count 1>>")));
        byte[] circle = latin("<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<</XObject<</A 4 0 R>>>>>>");
        byte[] form = PdfFiles.stream("/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</A 4 0 R>>>>", latin("/A Do"));
        assertTimeout(SOON, () -> Copied.of(PdfFiles.raw(CATALOG, PAGES, circle, form)).is("application/pdf", "pdf"));
    }

    @Test
    void pages_that_double_at_every_level() {
        List<byte[]> objects = new ArrayList<>(List.of(CATALOG));
        for (int level = 2; level < 42; level++) {
            String below = " " + (level + 1) + " 0 R";
            objects.add(latin("<</Type/Pages/Count 1/Kids[" + below.repeat(2) + "]>>"));
        }
        objects.add(latin("<</Type/Page/MediaBox[0 0 9 9]>>"));
        assertTimeout(SOON, () -> Copied.of(PdfFiles.raw(objects.toArray(byte[][]::new))).is("application/pdf", "pdf"));
    }

    @Test
    void more_pages_than_anybody_reads() {
        List<byte[]> objects = new ArrayList<>(List.of(CATALOG));
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < 1001; i++) {
            kids.append(i + 3).append(" 0 R ");
        }
        objects.add(latin("<</Type/Pages/Count 1001/Kids[" + kids + "]>>"));
        for (int i = 0; i < 1001; i++) {
            objects.add(latin("<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>"));
        }
        withheld(Reason.TOO_LARGE, PdfFiles.raw(objects.toArray(byte[][]::new)));
    }

    @Test
    void contents_in_another_file_and_pictures_of_no_size() {
        withheld(Reason.UNSAFE, PdfFiles.raw(CATALOG, PAGES, PAGE, PdfFiles.stream("/F(/etc/passwd)", new byte[0])));
        byte[] page = latin("<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<</XObject<</A 4 0 R>>>>>>");
        byte[] huge = PdfFiles.stream("/Subtype/Image/Width 60000/Height 60000/Filter/CCITTFaxDecode", new byte[9]);
        withheld(Reason.TOO_LARGE, PdfFiles.raw(CATALOG, PAGES, page, huge));
    }

    @Test
    void a_document_whose_content_is_elsewhere() {
        withheld(Reason.NO_CLEANER, PdfFiles.raw(latin("<</Type/Catalog/Pages 2 0 R/Collection<<>>>>"), PAGES, PAGE));
        withheld(Reason.NO_CLEANER, PdfFiles.raw(
                latin("<</Type/Catalog/Pages 2 0 R/NeedsRendering true/AcroForm<</XFA[]>>>>"), PAGES, PAGE));
        byte[] page = latin("<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Annots[4 0 R]>>");
        byte[] unseen = latin("<</Subtype/Widget/FT/Tx/V(typed)/Rect[0 0 9 9]>>");
        withheld(Reason.NO_CLEANER, PdfFiles.raw(CATALOG, PAGES, page, unseen));
    }

    @Test
    void garbage_behind_the_right_beginning() {
        withheld(Reason.UNREADABLE, latin("%PDF-1.4\n"));
        withheld(Reason.UNREADABLE, join(latin("%PDF-1.4\n"), new byte[100_000]));
    }

    @Test
    void the_library_logs_nothing_of_a_broken_file() {
        List<LogRecord> logged = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(entry);
            }

            @Override
            public void flush() {
                // nothing is held back
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
        Logger root = Logger.getLogger("");
        root.addHandler(handler);
        try {
            Copied.of(PdfFiles.raw(CATALOG, PAGES, latin("<</Type/Page ZhangSan 13800138000 /X>>"), latin("ZhangSan")));
        } finally {
            root.removeHandler(handler);
        }
        assertEquals(List.of(), logged.stream().map(LogRecord::getMessage).toList());
    }

    private static void withheld(Reason reason, byte[] file) {
        assertTimeout(SOON, () -> Copied.of(file).isWithheld(reason));
    }
}
