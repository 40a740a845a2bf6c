package cn.lawcampaign.intake.workingcopy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import cn.lawcampaign.platform.seal.LookupKey;

/**
 * Recognises a word of a reporter's own without knowing it: its kind, its length and a keyed hash of it. What is added to a
 * report later is masked by such marks, so that name and contacts need not be read from the vault.
 *
 * @param length in characters that count, without blanks and signs
 * @param hash   of report and word
 */
public record OwnMark(MaskKind kind, int length, byte[] hash) {

    /** Of somebody who gave no postal address. */
    static List<OwnMark> of(UUID report, String name, String phone, String email, LookupKey key) {
        return of(report, name, phone, email, null, key);
    }

    /** @param name as typed, or null; likewise the others */
    public static List<OwnMark> of(UUID report, String name, String phone, String email, String address,
            LookupKey key) {
        return OwnWord.of(name, phone, email, address).stream().map(word -> new OwnMark(word.kind(), word.length(),
                key.hash(purpose(word.kind()), id(report), bytes(word.text())))).toList();
    }

    /** Whether the stretch is the word that the mark was made of, under any key of the keyset. */
    boolean fits(UUID report, String stretch, LookupKey key) {
        return key.hashes(purpose(kind), id(report), bytes(stretch)).stream()
                .anyMatch(made -> MessageDigest.isEqual(made, hash));
    }

    private static String purpose(MaskKind kind) {
        return "own-" + kind.name().toLowerCase(Locale.ROOT);
    }

    private static byte[] id(UUID report) {
        return bytes(report.toString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
