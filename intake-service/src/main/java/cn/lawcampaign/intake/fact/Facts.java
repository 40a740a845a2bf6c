package cn.lawcampaign.intake.fact;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import cn.lawcampaign.platform.lang.StreamSafe;

/**
 * Plates and a place in the one form in which they are compared.
 *
 * @param place empty when there is none, or nothing telling
 */
public record Facts(List<String> plates, String place) {

    /** Fewer characters fit too many places. */
    private static final int SHORTEST_PLACE = 2;
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");
    /** What people add to the name of a place; taken off as long as a name is left. */
    private static final Pattern AROUND = Pattern.compile("(?<=.{2})(?:门口|门前|附近|旁边?|对面|路口|路段|一带|处|里|内|外|上)$");

    public Facts {
        plates = List.copyOf(plates);
    }

    /** A plate of which a part is unknown is left out: it could be many. */
    public static Facts of(List<String> plates, String place) {
        String plain = plain(place);
        return new Facts(plates.stream().filter(plate -> plate.indexOf('*') < 0 && plate.indexOf('?') < 0)
                .map(Facts::plain).filter(plate -> !plate.isEmpty()).distinct().toList(),
                plain.length() < SHORTEST_PLACE ? "" : name(plain));
    }

    private static String plain(String typed) {
        return typed == null
                ? ""
                : NO_LETTER.matcher(Normalizer.normalize(StreamSafe.of(typed), Normalizer.Form.NFKC)).replaceAll("")
                        .toLowerCase(Locale.ROOT);
    }

    private static String name(String place) {
        String shorter = AROUND.matcher(place).replaceFirst("");
        return shorter.equals(place) ? place : name(shorter);
    }
}
