package cn.lawcampaign.platform.lang;

/** Sizes of files as people read them. */
public final class Sizes {

    private static final long KILO = 1024;

    private Sizes() {
    }

    /** {@code 812 B}, {@code 34 KB}, {@code 1.2 MB}. */
    public static String of(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        if (bytes < KILO * KILO) {
            return Math.round((double) bytes / KILO) + " KB";
        }
        return Math.round(10.0 * bytes / (KILO * KILO)) / 10.0 + " MB";
    }
}
