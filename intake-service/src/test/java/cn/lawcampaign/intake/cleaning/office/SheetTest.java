package cn.lawcampaign.intake.cleaning.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import cn.lawcampaign.intake.cleaning.Copied;
import cn.lawcampaign.intake.cleaning.Leftovers;
import cn.lawcampaign.intake.cleaning.Pictures;
import cn.lawcampaign.intake.cleaning.Reason;
import cn.lawcampaign.intake.cleaning.Zips;

class SheetTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String[] HIDDEN = {"core-ZhangSan", "noter-ZhangSan", "path-ZhangSan", "sharer-ZhangSan",
            "scenario-ZhangSan", "macro-ZhangSan", Pictures.ARTIST, Pictures.GPS};

    @Test
    void nothing_that_points_to_the_sender_is_left() throws Exception {
        byte[] original = workbook();
        Leftovers.present(original, HIDDEN);
        Copied copied = Copied.of(original).is(XLSX, "xlsx");
        Leftovers.none(copied.bytes(), HIDDEN);
        Leftovers.none(copied.bytes(), "ZhangSan", "vbaProject", "docProps");
    }

    @Test
    void figures_formulas_and_notes_are_the_same() throws Exception {
        try (XSSFWorkbook copy = new XSSFWorkbook(new ByteArrayInputStream(Copied.of(workbook()).bytes()))) {
            XSSFSheet sheet = copy.getSheet("罚款");
            assertEquals(200, sheet.getRow(0).getCell(0).getNumericCellValue());
            assertEquals("A1*2", sheet.getRow(0).getCell(1).getCellFormula());
            assertEquals("建设街", sheet.getRow(1).getCell(0).getStringCellValue());
            assertEquals("匿名:\nno receipt", sheet.getRow(0).getCell(0).getCellComment().getString().getString());
            assertEquals("匿名", sheet.getRow(0).getCell(0).getCellComment().getAuthor());
            assertEquals(Pictures.WIDTH, Pictures.decoded(copy.getAllPictures().get(0).getData()).getWidth());
        }
    }

    @Test
    void a_formula_that_reaches_out_leaves_its_last_value() throws Exception {
        for (String formula : new String[]{"WEBSERVICE(&quot;http://x.example/&quot;)", "cmd|' /c calc'!A0",
                "[1]Other!A1",
                "HYPERLINK(&quot;http://x.example&quot;)", "'\\\\server\\share'!A1"}) {
            byte[] original = Zips.with(workbook(), SHEET, "<f>A1*2</f>", "<f>" + formula + "</f>");
            byte[] copied = Copied.of(original).is(XLSX, "xlsx").bytes();
            try (XSSFWorkbook copy = new XSSFWorkbook(new ByteArrayInputStream(copied))) {
                assertEquals(CellType.NUMERIC, copy.getSheetAt(0).getRow(0).getCell(1).getCellType(), formula);
                assertEquals(400, copy.getSheetAt(0).getRow(0).getCell(1).getNumericCellValue());
            }
        }
    }

    @Test
    void a_name_that_starts_a_macro_goes() throws Exception {
        String names = "<definedNames><definedName name=\"_xlnm.Auto_Open\">A1</definedName>"
                + "<definedName name=\"sum\">A1</definedName></definedNames></workbook>";
        byte[] original = Zips.with(workbook(), "xl/workbook.xml", "</workbook>", names);
        byte[] copied = Copied.of(original).is(XLSX, "xlsx").bytes();
        Leftovers.none(copied, "Auto_Open");
        assertTrue(Zips.text(copied, "xl/workbook.xml").contains("name=\"sum\""));
    }

    @Test
    void a_rule_that_reaches_out_can_not_be_taken_out_alone() throws Exception {
        byte[] original = Zips.with(workbook(), SHEET, "</sheetData>",
                "</sheetData><conditionalFormatting sqref=\"A1\">"
                        + "<cfRule type=\"expression\" priority=\"1\"><formula>[1]a!A1</formula></cfRule></conditionalFormatting>");
        Copied.of(original).isWithheld(Reason.UNSAFE);
    }

    @Test
    void the_original_would_not_pass_as_a_copy() {
        assertThrows(AssertionError.class, () -> Leftovers.none(workbook(), HIDDEN));
    }

    private static byte[] workbook() throws IOException {
        byte[] plain;
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getProperties().getCoreProperties().setCreator("core-ZhangSan");
            XSSFSheet sheet = workbook.createSheet("罚款");
            sheet.createRow(0).createCell(0).setCellValue(200);
            sheet.getRow(0).createCell(1).setCellFormula("A1*2");
            sheet.createRow(1).createCell(0).setCellValue("建设街");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
            anchor.setRow2(3);
            anchor.setCol2(3);
            Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
            comment.setString(new XSSFRichTextString("noter-ZhangSan:\nno receipt"));
            comment.setAuthor("noter-ZhangSan");
            sheet.getRow(0).getCell(0).setCellComment(comment);
            sheet.createDrawingPatriarch().createPicture(anchor,
                    workbook.addPicture(Pictures.jpeg(6), Workbook.PICTURE_TYPE_JPEG));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            plain = out.toByteArray();
        }
        byte[] file = Zips.with(plain, "xl/workbook.xml", "<workbookPr ", "<fileSharing userName=\"sharer-ZhangSan\"/>"
                + "<x15ac:absPath xmlns:x15ac=\"http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac\" "
                + "url=\"C:\\Users\\path-ZhangSan\\\"/><workbookPr ");
        file = Zips.with(file, SHEET, "</sheetData>", "</sheetData><scenarios><scenario name=\"a\" "
                + "user=\"scenario-ZhangSan\" comment=\"scenario-ZhangSan\"><inputCells r=\"A1\" val=\"1\"/></scenario></scenarios>");
        return Zips.with(file, "xl/vbaProject.bin", "macro-ZhangSan".getBytes());
    }
}
