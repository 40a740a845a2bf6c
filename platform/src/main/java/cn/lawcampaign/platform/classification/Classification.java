package cn.lawcampaign.platform.classification;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the lexicon finds a text to be about. Holds terms of the lexicon only, never words of the text.
 *
 * @param category the category, or empty when the text speaks for none, or for two alike
 * @param confidence share of the best category in all that was found, 0 to 1
 * @param hits most telling first
 * @param scores points of each category that anything speaks for, best first
 */
public record Classification(Optional<String> category, double confidence, List<Hit> hits,
        Map<String, Double> scores) {
}
