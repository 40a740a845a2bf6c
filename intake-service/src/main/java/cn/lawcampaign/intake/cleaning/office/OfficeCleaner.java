package cn.lawcampaign.intake.cleaning.office;

import java.io.IOException;
import java.util.Set;

import cn.lawcampaign.intake.cleaning.Cleaner;
import cn.lawcampaign.intake.cleaning.Copy;
import cn.lawcampaign.intake.cleaning.FileType;
import cn.lawcampaign.intake.cleaning.Outcome;
import cn.lawcampaign.intake.cleaning.zip.ZipFile;

/** The copy of a DOCX, XLSX or PPTX; one with macros becomes the plain kind. */
public final class OfficeCleaner implements Cleaner {

    private static final String OPEN = "application/vnd.openxmlformats-officedocument.";

    /** The media types that can be cleaned. */
    public static final Set<String> MEDIA_TYPES = Set.of(OPEN + "wordprocessingml.document",
            OPEN + "spreadsheetml.sheet", OPEN + "presentationml.presentation",
            "application/vnd.ms-word.document.macroenabled.12", "application/vnd.ms-excel.sheet.macroenabled.12",
            "application/vnd.ms-powerpoint.presentation.macroenabled.12");

    @Override
    public Outcome.Cleaned clean(FileType type, byte[] original, Copy copy) throws IOException {
        String kind = switch (type.extension()) {
            case "docx", "docm" -> "wordprocessingml.document";
            case "xlsx", "xlsm" -> "spreadsheetml.sheet";
            default -> "presentationml.presentation";
        };
        new NewPackage(new ZipFile(original), OPEN + kind + ".main+xml", copy).write();
        return new Outcome.Cleaned(OPEN + kind, type.extension().replace('m', 'x'));
    }
}
