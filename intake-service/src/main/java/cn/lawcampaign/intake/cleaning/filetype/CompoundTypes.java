package cn.lawcampaign.intake.cleaning.filetype;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

import cn.lawcampaign.intake.cleaning.Source;

/**
 * What a compound file (MS-CFB) is by the names of its streams. Its directory may lie anywhere, so the file is read once,
 * looking at whatever has the form of a directory entry: 128 bytes, name first.
 */
final class CompoundTypes {

    private static final int ENTRY = 128;
    private static final int MOST_NAMES = 4096;
    /** Class ids of an installer, its transform and its patch: the first bytes, as stored. */
    private static final Set<Integer> INSTALLERS = Set.of(0x000C1082, 0x000C1084, 0x000C1086);

    private final Set<String> names = new HashSet<>();
    private boolean installer;

    static String mediaType(Source file) throws IOException {
        CompoundTypes look = new CompoundTypes();
        try (InputStream in = file.open()) {
            byte[] block = new byte[64 * 1024];
            int length;
            while ((length = in.readNBytes(block, 0, block.length)) > 0) {
                for (int at = 0; at + ENTRY <= length; at += ENTRY) {
                    look.entry(block, at);
                }
            }
        }
        return look.mediaType();
    }

    private String mediaType() {
        if (installer) {
            return "application/x-ms-installer";
        }
        if (names.contains("EncryptedPackage")) {
            return "application/x-ooxml-encrypted";
        }
        if (names.contains("__properties_version1.0")) {
            return "application/vnd.ms-outlook";
        }
        if (names.contains("PowerPoint Document")) {
            return "application/vnd.ms-powerpoint";
        }
        if (names.contains("WordDocument")) {
            return "application/msword";
        }
        if (names.contains("Workbook") || names.contains("Book")) {
            return "application/vnd.ms-excel";
        }
        return names.contains("VisioDocument") ? "application/vnd.visio" : "application/octet-stream";
    }

    private void entry(byte[] block, int at) {
        int length = number(block, at + 64);
        int type = block[at + 66];
        boolean storage = type == 1 || type == 5;
        if (!storage && type != 2 || length < 4 || length > 64 || length % 2 != 0 || block[at + 67] > 1
                || block[at + 67] < 0 || names.size() >= MOST_NAMES || number(block, at + length - 2) != 0) {
            return;
        }
        names.add(new String(block, at, length - 2, StandardCharsets.UTF_16LE));
        if (type == 5) {
            installer |= INSTALLERS.contains(number(block, at + 82) << 16 | number(block, at + 80));
        }
    }

    private static int number(byte[] block, int at) {
        return block[at] & 0xFF | (block[at + 1] & 0xFF) << 8;
    }
}
