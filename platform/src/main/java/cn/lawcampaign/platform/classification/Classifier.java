package cn.lawcampaign.platform.classification;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.lawcampaign.platform.campaign.Lexicon;
import cn.lawcampaign.platform.campaign.LexiconGroup;

/**
 * Reads what a report is about with the pack's lexicon. The longest term wins; a negated one, or one that only names a
 * place, doesn't count; a title's terms count double, and what is repeated counts less each time. It answers "none"
 * rather than guess: a person then decides.
 */
public final class Classifier {

    private static final int TITLE_WEIGHT = 2;

    private final Lexicon lexicon;
    private final TermTrie<LexiconGroup> terms = new TermTrie<>();
    private final NegationReader negation;
    private final Phrases places;

    public Classifier(Lexicon lexicon) {
        this.lexicon = lexicon;
        for (LexiconGroup group : lexicon.groups()) {
            group.terms().forEach(term -> terms.add(Text.of(term), group));
            group.exclusions().forEach(phrase -> terms.add(Text.of(phrase), null));
        }
        negation = new NegationReader(lexicon.negation());
        places = new Phrases(lexicon.places());
    }

    public Classification classify(String title, String narrative) {
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        count(Text.codePoints(title), TITLE_WEIGHT, counts);
        count(Text.codePoints(narrative), 1, counts);
        return decide(counts);
    }

    private void count(int[] text, int times, Map<String, Map<String, Integer>> counts) {
        for (TermTrie.Match<LexiconGroup> match : terms.find(text)) {
            if (match.value() != null && places.startingAt(text, match.end()) == 0 && !isDenied(match, text)) {
                counts.computeIfAbsent(match.value().id(), id -> new LinkedHashMap<>()).merge(match.term(), times,
                        Integer::sum);
            }
        }
    }

    private boolean isDenied(TermTrie.Match<LexiconGroup> match, int[] text) {
        return match.value().negatable() && negation.denies(text, match.start(), match.end());
    }

    private Classification decide(Map<String, Map<String, Integer>> counts) {
        Map<String, Double> points = new LinkedHashMap<>();
        List<Hit> hits = new ArrayList<>();
        Map<Hit, Double> weights = new LinkedHashMap<>();
        for (LexiconGroup group : lexicon.groups()) {
            counts.getOrDefault(group.id(), Map.of()).forEach((term, count) -> {
                Hit hit = new Hit(group.id(), term, count);
                weights.put(hit, group.weight() * (1 + Math.log(count)));
                points.merge(group.category(), weights.get(hit), Double::sum);
                hits.add(hit);
            });
        }
        hits.sort(Comparator.comparing((Hit hit) -> -weights.get(hit)));
        Map<String, Double> scores = new LinkedHashMap<>();
        points.entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .forEach(e -> scores.put(e.getKey(), e.getValue()));
        List<Double> ranking = List.copyOf(scores.values());
        double all = ranking.stream().mapToDouble(d -> d).sum();
        return new Classification(isClear(ranking) ? scores.keySet().stream().findFirst() : Optional.empty(),
                all == 0 ? 0 : ranking.get(0) / all, List.copyOf(hits), Collections.unmodifiableMap(scores));
    }

    private boolean isClear(List<Double> ranking) {
        if (ranking.isEmpty() || ranking.get(0) < lexicon.threshold()) {
            return false;
        }
        double second = ranking.size() > 1 ? ranking.get(1) : 0;
        return ranking.get(0) - second >= lexicon.margin() * ranking.get(0);
    }
}
