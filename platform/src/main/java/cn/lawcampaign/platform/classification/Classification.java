package cn.lawcampaign.platform.classification;

import java.util.List;
import java.util.Optional;

/**
 * What the lexicon finds in a text. Holds terms of the lexicon only, never words of the text.
 *
 * @param category the category, or empty when the text speaks for none, or for two alike
 * @param confidence share of the best category in all that was found, 0 to 1
 * @param hits most telling first
 * @param accusedUnits codes of the units that the text names other than by addressing them
 */
public record Classification(Optional<String> category, double confidence, List<Hit> hits,
        List<String> accusedUnits) {
}
