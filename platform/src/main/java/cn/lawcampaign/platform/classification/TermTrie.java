package cn.lawcampaign.platform.classification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds terms in a text, longest first and without overlap: a text is walked once and from each place at most as far as
 * the longest term reaches. Works on code points, so rare characters (𠮷) count as one.
 */
final class TermTrie<T> {

    /** A found term: where it begins and ends (exclusive), in code points, and what it stands for. */
    record Match<T>(int start, int end, String term, T value) {
    }

    private final Node<T> root = new Node<>();

    void add(String term, T value) {
        Node<T> node = root;
        for (int codePoint : term.codePoints().toArray()) {
            node = node.next.computeIfAbsent(codePoint, c -> new Node<>());
        }
        node.term = term;
        node.value = value;
    }

    List<Match<T>> find(int[] text) {
        List<Match<T>> found = new ArrayList<>();
        for (int at = 0; at < text.length;) {
            Match<T> match = longestAt(text, at);
            if (match != null) {
                found.add(match);
            }
            at = match == null ? at + 1 : match.end;
        }
        return found;
    }

    private Match<T> longestAt(int[] text, int start) {
        Match<T> longest = null;
        Node<T> node = root;
        for (int at = start; at < text.length; at++) {
            node = node.next.get(text[at]);
            if (node == null) {
                break;
            }
            if (node.term != null) {
                longest = new Match<>(start, at + 1, node.term, node.value);
            }
        }
        return longest;
    }

    private static final class Node<T> {
        private final Map<Integer, Node<T>> next = new HashMap<>(4);
        private String term;
        private T value;
    }
}
