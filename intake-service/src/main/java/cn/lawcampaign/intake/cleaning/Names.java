package cn.lawcampaign.intake.cleaning;

import java.text.Normalizer;

import cn.lawcampaign.platform.lang.StreamSafe;

/** Names of files: as their sender gave them, made harmless; and the plain ones that agencies see. */
public final class Names {

    /** In code points, extension included. */
    static final int LONGEST = 100;
    private static final int LONGEST_EXTENSION = 12;
    private static final String NAMELESS = "未命名文件";

    private Names() {
    }

    /**
     * The name to show to staff for a file as it was sent: no folders, no control or direction marks (which can make
     * "gpj.exe" read "exe.jpg"), no more than 100 characters, never empty.
     *
     * @param given as sent, or null
     */
    public static String safe(String given) {
        if (given == null) {
            return NAMELESS;
        }
        String name = Normalizer.normalize(StreamSafe.of(given), Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.codePoints().filter(Names::shown)
                .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c)
                .map(c -> "<>:\"|?*".indexOf(c) < 0 ? c : '_')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        // what begins with a dot is hidden, what ends with one loses it on Windows
        name = name.replaceAll("^[. ]+|[. ]+$", "");
        return name.isEmpty() ? NAMELESS : shortened(name);
    }

    /**
     * A name for agencies. The sender's may hold a person's name, so none of it is used.
     *
     * @param n         from 1, the place among the files of its report
     * @param extension without a dot, as in {@link Outcome.Cleaned} or {@link FileType}
     */
    public static String forAgency(int n, String extension) {
        return "证据" + n + "." + extension;
    }

    private static boolean shown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE,
                    Character.UNASSIGNED, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
        };
    }

    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 && name.length() - dot <= LONGEST_EXTENSION ? name.substring(dot) : "";
        int kept = LONGEST - 1 - extension.codePointCount(0, extension.length());
        return name.substring(0, name.offsetByCodePoints(0, kept)) + "…" + extension;
    }
}
