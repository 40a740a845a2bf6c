package cn.lawcampaign.platform.classification;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A few phrases to look for at a place of a text. Places are indexes of code points. */
final class Phrases {

    private final List<int[]> longestFirst;

    Phrases(Collection<String> phrases) {
        longestFirst = phrases.stream().map(Text::codePoints).filter(p -> p.length > 0)
                .sorted(Comparator.comparing((int[] p) -> -p.length)).toList();
    }

    boolean isEmpty() {
        return longestFirst.isEmpty();
    }

    /** How long the longest one is that ends right before a place; 0 for none. */
    int endingAt(int[] text, int end) {
        return lengthsEndingAt(text, end).findFirst().orElse(0);
    }

    /** The lengths of all that end right before a place, longest first. */
    IntStream lengthsEndingAt(int[] text, int end) {
        return longestFirst.stream().filter(p -> lies(p, text, end - p.length)).mapToInt(p -> p.length);
    }

    /** How long the longest one is that begins at a place; 0 for none. */
    int startingAt(int[] text, int start) {
        return longestFirst.stream().filter(p -> lies(p, text, start)).mapToInt(p -> p.length).findFirst().orElse(0);
    }

    /** Whether one of them lies between two places, the second exclusive. */
    boolean lieWithin(int[] text, int from, int to) {
        return longestFirst.stream().anyMatch(p -> IntStream.rangeClosed(from, to - p.length)
                .anyMatch(at -> lies(p, text, at)));
    }

    private static boolean lies(int[] phrase, int[] text, int at) {
        return at >= 0 && at + phrase.length <= text.length
                && IntStream.range(0, phrase.length).allMatch(i -> text[at + i] == phrase[i]);
    }
}
