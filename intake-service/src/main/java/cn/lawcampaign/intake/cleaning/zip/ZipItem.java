package cn.lawcampaign.intake.cleaning.zip;

import java.util.Locale;

/**
 * An entry of a ZIP as its central directory has it (APPNOTE 4.3.12). Sizes in bytes.
 *
 * @param method 0 stored, 8 deflated; others are not read
 * @param header where its local header begins
 */
public record ZipItem(String name, int flags, int method, long packed, long unpacked, long header) {

    public boolean encrypted() {
        return (flags & 1) != 0;
    }

    /** As Open Packaging compares names: without case, slashes forward, none first. */
    public String partName() {
        return slashedName().toLowerCase(Locale.ROOT);
    }

    String slashedName() {
        String slashed = name.replace('\\', '/');
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }
}
