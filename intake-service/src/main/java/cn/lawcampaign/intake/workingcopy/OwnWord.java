package cn.lawcampaign.intake.workingcopy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reporter's own name or contact in one of the forms in which it is looked for: only the characters that count, in
 * lower case. People give a number with its country code and write it without, or only the part that their town dials.
 */
record OwnWord(MaskKind kind, String text) {

    private static final int SHORTEST_NAME = 2;
    private static final int SHORTEST_PHONE = 5;
    private static final int SHORTEST_EMAIL = 3;
    private static final int SHORTEST_ADDRESS = 5;
    private static final int ADDRESS_FORMS = 4;
    /** Where the part of an address ends that everybody in a place may leave out. */
    private static final Pattern PLACE = Pattern.compile("[省市县区旗镇乡]");
    /** What towns dial without their area code. */
    private static final List<Integer> LOCAL = List.of(8, 7);
    /** Mainland, Hong Kong, Macao, Taiwan. */
    private static final List<String> COUNTRIES = List.of("86", "852", "853", "886");

    /**
     * @param name   as typed, or null; one character alone is not looked for
     * @param phone  as typed, or null
     * @param email  as typed, or null
     * @param postal address as typed, or null
     */
    static List<OwnWord> of(String name, String phone, String email, String postal) {
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
        addresses(Bare.of(postal, MaskKind.ADDRESS)).forEach(form -> words.add(new OwnWord(MaskKind.ADDRESS, form)));
        return List.copyOf(words);
    }

    /** The whole, and what is left of it without province, city, county and the like. */
    private static Set<String> addresses(String all) {
        Set<String> forms = new LinkedHashSet<>();
        if (Bare.looksLikeAnAddress(all)) {
            forms.add(all);
            Matcher place = PLACE.matcher(all);
            while (forms.size() < ADDRESS_FORMS && place.find()) {
                String rest = all.substring(place.end());
                if (rest.length() >= SHORTEST_ADDRESS && Bare.looksLikeAnAddress(rest)) {
                    forms.add(rest);
                }
            }
        }
        return forms;
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
