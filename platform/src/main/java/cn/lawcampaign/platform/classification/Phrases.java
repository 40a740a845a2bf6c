package cn.lawcampaign.platform.classification;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A few phrases to look for at a place of a text. Places are indexes of code points. */
final class Phrases {

    /** Each list longest first. */
    private final Map<Integer, List<int[]>> byFirst;
    private final Map<Integer, List<int[]>> byLast;

    Phrases(Collection<String> phrases) {
        List<int[]> longestFirst = phrases.stream().map(Text::codePoints).filter(p -> p.length > 0)
                .sorted(Comparator.comparing((int[] p) -> -p.length)).toList();
        byFirst = by(longestFirst, p -> p[0]);
        byLast = by(longestFirst, p -> p[p.length - 1]);
    }

    boolean isEmpty() {
        return byFirst.isEmpty();
    }

    /** How long the longest one is that ends right before a place; 0 for none. */
    int endingAt(int[] text, int end) {
        return lengthsEndingAt(text, end).findFirst().orElse(0);
    }

    /** The lengths of all that end right before a place, longest first. */
    IntStream lengthsEndingAt(int[] text, int end) {
        return candidates(byLast, text, end - 1).stream().filter(p -> lies(p, text, end - p.length))
                .mapToInt(p -> p.length);
    }

    /** How long the longest one is that begins at a place; 0 for none. */
    int startingAt(int[] text, int start) {
        return candidates(byFirst, text, start).stream().filter(p -> lies(p, text, start)).mapToInt(p -> p.length)
                .findFirst().orElse(0);
    }

    /** Whether one of them lies between two places, the second exclusive. */
    boolean lieWithin(int[] text, int from, int to) {
        return IntStream.range(from, to).anyMatch(at -> candidates(byFirst, text, at).stream()
                .anyMatch(p -> at + p.length <= to && lies(p, text, at)));
    }

    private static Map<Integer, List<int[]>> by(List<int[]> phrases, ToIntFunction<int[]> key) {
        return phrases.stream().collect(Collectors.groupingBy(key::applyAsInt));
    }

    private static List<int[]> candidates(Map<Integer, List<int[]>> phrases, int[] text, int at) {
        return at < 0 || at >= text.length ? List.of() : phrases.getOrDefault(text[at], List.of());
    }

    private static boolean lies(int[] phrase, int[] text, int at) {
        if (at < 0 || at + phrase.length > text.length) {
            return false;
        }
        for (int i = 0; i < phrase.length; i++) {
            if (text[at + i] != phrase[i]) {
                return false;
            }
        }
        return true;
    }
}
