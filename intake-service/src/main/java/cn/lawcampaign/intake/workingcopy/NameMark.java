package cn.lawcampaign.intake.workingcopy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.UUID;

import cn.lawcampaign.platform.seal.LookupKey;

/**
 * Recognises a reporter's name without knowing it: its length and a keyed hash of it. What is added to a report later is
 * masked by it, so that the name need not be read from the vault.
 */
public final class NameMark {

    /** Of a reporter without a name, or with one of a single character, which is not looked for. */
    public static final NameMark NONE = new NameMark(0, null, null, null);

    private static final String PURPOSE = "own-name";
    private static final int SHORTEST = 2;

    private final int letters;
    private final byte[] mark;
    private final LookupKey key;
    private final UUID report;

    private NameMark(int letters, byte[] mark, LookupKey key, UUID report) {
        this.letters = letters;
        this.mark = mark;
        this.key = key;
        this.report = report;
    }

    /** Told where the name stands: first character and the one after the last. */
    @FunctionalInterface
    interface Found {
        void at(int start, int end);
    }

    /** @param name as typed, or null */
    public static NameMark of(UUID report, String name, LookupKey key) {
        String letters = Masking.letters(name).toLowerCase(Locale.ROOT);
        int count = letters.codePointCount(0, letters.length());
        return count < SHORTEST
                ? NONE
                : new NameMark(count, key.hash(PURPOSE, bytes(report.toString()), bytes(letters)), key, report);
    }

    /** As it was kept. */
    public static NameMark kept(UUID report, int letters, byte[] mark, LookupKey key) {
        return new NameMark(letters, mark, key, report);
    }

    public boolean isNone() {
        return letters == 0;
    }

    /** The name's length in characters, without spaces. */
    public int letters() {
        return letters;
    }

    public byte[] mark() {
        return mark.clone();
    }

    /** Looks at every stretch of the name's length, passing over spaces and middle dots within. */
    void find(String plain, Found found) {
        if (isNone()) {
            return;
        }
        int[] characters = plain.codePoints().toArray();
        int[] starts = new int[characters.length];
        int[] kept = new int[characters.length];
        int count = 0;
        int at = 0;
        for (int character : characters) {
            if (!isGap(character)) {
                starts[count] = at;
                kept[count++] = Character.toLowerCase(character);
            }
            at += Character.charCount(character);
        }
        for (int i = 0; i + letters <= count; i++) {
            if (isName(new String(kept, i, letters))) {
                int last = i + letters - 1;
                found.at(starts[i], starts[last] + Character.charCount(plain.codePointAt(starts[last])));
            }
        }
    }

    private boolean isName(String stretch) {
        byte[] id = bytes(report.toString());
        return key.hashes(PURPOSE, id, bytes(stretch)).stream().anyMatch(hash -> MessageDigest.isEqual(hash, mark));
    }

    private static boolean isGap(int character) {
        return Character.isWhitespace(character) || character == '\u00b7' || character == '\u2022' || character == '.';
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
