package cn.lawcampaign.intake.cleaning.filetype;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

import cn.lawcampaign.intake.cleaning.Source;
import cn.lawcampaign.intake.cleaning.zip.ZipDirectory;
import cn.lawcampaign.intake.cleaning.zip.ZipItem;

/** What a ZIP is by the names in its central directory. */
final class ZipTypes {

    /** In bytes; the directory of 10,000 entries takes about this much. */
    private static final int TAIL = 1024 * 1024;
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private ZipTypes() {
    }

    static String mediaType(byte[] head, Source file) throws IOException {
        ZipDirectory directory;
        try {
            directory = directory(file);
        } catch (ZipDirectory.BrokenZipException e) {
            return "application/zip";
        }
        Set<String> names = directory.items().stream().map(ZipItem::partName).collect(Collectors.toSet());
        String program = program(names);
        if (program != null) {
            return program;
        }
        if (directory.items().stream().anyMatch(ZipItem::encrypted)) {
            return "application/x-zip-encrypted";
        }
        if (names.contains("[content_types].xml")) {
            return office(names);
        }
        return names.contains("ofd.xml") ? "application/ofd" : declared(head);
    }

    private static ZipDirectory directory(Source file) throws IOException {
        long from = Math.max(0, file.size() - TAIL);
        try (InputStream in = file.open()) {
            in.skipNBytes(from);
            return ZipDirectory.of(in.readNBytes(TAIL), from);
        }
    }

    private static String program(Set<String> names) {
        if (names.contains("classes.dex") || names.contains("androidmanifest.xml")) {
            return "application/vnd.android.package-archive";
        }
        if (names.contains("appxmanifest.xml")) {
            return "application/x-ms-installer";
        }
        return names.contains("meta-inf/manifest.mf") ? "application/java-archive" : null;
    }

    private static String office(Set<String> names) {
        boolean macros = names.stream().anyMatch(name -> name.endsWith("vbaproject.bin"));
        if (holds(names, "word/")) {
            return macros ? "application/vnd.ms-word.document.macroenabled.12" : OFFICE + "wordprocessingml.document";
        }
        if (names.contains("xl/workbook.bin")) {
            return "application/vnd.ms-excel.sheet.binary.macroenabled.12";
        }
        if (holds(names, "xl/")) {
            return macros ? "application/vnd.ms-excel.sheet.macroenabled.12" : OFFICE + "spreadsheetml.sheet";
        }
        if (holds(names, "ppt/")) {
            return macros
                    ? "application/vnd.ms-powerpoint.presentation.macroenabled.12"
                    : OFFICE + "presentationml.presentation";
        }
        return holds(names, "visio/") ? "application/vnd.visio" : "application/zip";
    }

    private static boolean holds(Set<String> names, String folder) {
        return names.stream().anyMatch(name -> name.startsWith(folder));
    }

    /** OpenDocument and EPUB begin with an unpacked entry that says what they are (OpenDocument 1.2 part 3, 3.3). */
    private static String declared(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, 200), StandardCharsets.ISO_8859_1);
        String opening = "mimetypeapplication/vnd.oasis.opendocument.";
        int at = start.indexOf(opening);
        if (at != 30) {
            return "application/zip";
        }
        for (String kind : new String[]{"text", "spreadsheet", "presentation"}) {
            if (start.startsWith(kind, at + opening.length())) {
                return "application/vnd.oasis.opendocument." + kind;
            }
        }
        return "application/zip";
    }
}
