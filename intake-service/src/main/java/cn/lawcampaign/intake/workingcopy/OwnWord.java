package cn.lawcampaign.intake.workingcopy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A reporter's own name or contact in one of the forms in which it is looked for: only the characters that count, in
 * lower case. People give a number with its country code and write it without, or only the part that their town dials.
 */
record OwnWord(MaskKind kind, String text) {

    private static final int SHORTEST_NAME = 2;
    private static final int SHORTEST_PHONE = 5;
    private static final int SHORTEST_EMAIL = 3;
    /** What towns dial without their area code. */
    private static final List<Integer> LOCAL = List.of(8, 7);
    /** Mainland, Hong Kong, Macao, Taiwan. */
    private static final List<String> COUNTRIES = List.of("86", "852", "853", "886");

    /**
     * @param name  as typed, or null; one character alone is not looked for
     * @param phone as typed, or null
     * @param email as typed, or null
     */
    static List<OwnWord> of(String name, String phone, String email) {
        List<OwnWord> words = new ArrayList<>();
        String letters = Bare.of(name, MaskKind.NAME);
        if (letters.codePointCount(0, letters.length()) >= SHORTEST_NAME) {
            words.add(new OwnWord(MaskKind.NAME, letters));
        }
        phones(phone).forEach(digits -> words.add(new OwnWord(MaskKind.PHONE, digits)));
        String address = Bare.of(email, MaskKind.EMAIL);
        if (address.length() >= SHORTEST_EMAIL) {
            words.add(new OwnWord(MaskKind.EMAIL, address));
        }
        return List.copyOf(words);
    }

    private static Set<String> phones(String typed) {
        String all = Bare.of(typed, MaskKind.PHONE).replaceAll("[^0-9]", "");
        Set<String> forms = new LinkedHashSet<>();
        if (all.length() >= SHORTEST_PHONE) {
            forms.add(all);
            String dialled = all.startsWith("00") ? all.substring(2) : all;
            COUNTRIES.stream().filter(c -> dialled.startsWith(c) && dialled.length() >= c.length() + 8)
                    .forEach(c -> forms.add(dialled.substring(c.length())));
            LOCAL.stream().filter(n -> all.length() > n).forEach(n -> forms.add(all.substring(all.length() - n)));
        }
        return forms;
    }

    /** In characters as people count them. */
    int length() {
        return text.codePointCount(0, text.length());
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
