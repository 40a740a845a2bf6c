package cn.lawcampaign.platform.classification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import cn.lawcampaign.platform.campaign.Lexicon;
import cn.lawcampaign.platform.campaign.LexiconGroup;
import cn.lawcampaign.platform.campaign.UnitAlias;

/**
 * Reads a report with the pack's lexicon. The longest term wins, a negated one doesn't count, a title's terms count
 * double, and what is repeated counts less each time. It answers "none" rather than guess: a person then decides.
 */
public final class Classifier {

    private static final int TITLE_WEIGHT = 2;

    private final Lexicon lexicon;
    private final TermTrie<LexiconGroup> terms = new TermTrie<>();
    private final TermTrie<String> aliases = new TermTrie<>();
    private final List<int[]> negations;
    private final List<int[]> addressed;

    public Classifier(Lexicon lexicon) {
        this.lexicon = lexicon;
        for (LexiconGroup group : lexicon.groups()) {
            group.terms().forEach(term -> terms.add(Text.of(term), group));
            group.exclusions().forEach(phrase -> terms.add(Text.of(phrase), null));
        }
        for (UnitAlias alias : lexicon.aliases()) {
            alias.terms().forEach(term -> aliases.add(Text.of(term), alias.unit()));
        }
        negations = lexicon.negations().stream().map(Text::codePoints).toList();
        addressed = lexicon.addressed().stream().map(Text::codePoints).toList();
    }

    public Classification classify(String title, String narrative) {
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        Set<String> units = new LinkedHashSet<>();
        read(Text.codePoints(title), TITLE_WEIGHT, counts, units);
        read(Text.codePoints(narrative), 1, counts, units);
        return decide(counts, units);
    }

    private void read(int[] text, int times, Map<String, Map<String, Integer>> counts, Set<String> units) {
        for (TermTrie.Match<LexiconGroup> match : terms.find(text)) {
            if (match.value() != null && !isNegated(match, text)) {
                counts.computeIfAbsent(match.value().id(), id -> new LinkedHashMap<>()).merge(match.term(), times,
                        Integer::sum);
            }
        }
        aliases.find(text).stream().filter(match -> !precededBy(addressed, text, match.start(), 0))
                .forEach(match -> units.add(match.value()));
    }

    private Classification decide(Map<String, Map<String, Integer>> counts, Set<String> units) {
        Map<String, Double> scores = new LinkedHashMap<>();
        List<Hit> hits = new ArrayList<>();
        Map<Hit, Double> weights = new LinkedHashMap<>();
        for (LexiconGroup group : lexicon.groups()) {
            counts.getOrDefault(group.id(), Map.of()).forEach((term, count) -> {
                Hit hit = new Hit(group.id(), term, count);
                weights.put(hit, group.weight() * (1 + Math.log(count)));
                scores.merge(group.category(), weights.get(hit), Double::sum);
                hits.add(hit);
            });
        }
        hits.sort(Comparator.comparing((Hit hit) -> -weights.get(hit)));
        List<Map.Entry<String, Double>> ranking = scores.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed()).toList();
        double all = scores.values().stream().mapToDouble(d -> d).sum();
        return new Classification(best(ranking), all == 0 ? 0 : ranking.get(0).getValue() / all, List.copyOf(hits),
                List.copyOf(units));
    }

    private Optional<String> best(List<Map.Entry<String, Double>> ranking) {
        if (ranking.isEmpty() || ranking.get(0).getValue() < lexicon.threshold()) {
            return Optional.empty();
        }
        double first = ranking.get(0).getValue();
        double second = ranking.size() > 1 ? ranking.get(1).getValue() : 0;
        return first - second < lexicon.margin() * first ? Optional.empty() : Optional.of(ranking.get(0).getKey());
    }

    private boolean isNegated(TermTrie.Match<LexiconGroup> match, int[] text) {
        return match.value().negatable() && precededBy(negations, text, match.start(), lexicon.negationWindow());
    }

    /** Whether one of the words ends at most {@code window} characters before {@code start}. */
    private static boolean precededBy(List<int[]> words, int[] text, int start, int window) {
        return IntStream.rangeClosed(0, window).map(gap -> start - gap)
                .anyMatch(end -> words.stream().anyMatch(word -> endsWith(text, end, word)));
    }

    private static boolean endsWith(int[] text, int end, int[] word) {
        return end >= word.length && IntStream.range(0, word.length)
                .allMatch(i -> text[end - word.length + i] == word[i]);
    }
}
