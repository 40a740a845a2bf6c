package cn.lawcampaign.platform.campaign;

import java.util.List;

/**
 * What the classifier knows.
 *
 * @param threshold score below which no category is named
 * @param margin by how much (0 to 1, of the best score) the best category must lead the second, or none is named
 * @param negations words that cancel a term shortly after them
 * @param negationWindow how many characters may lie between, at most
 * @param addressed words that show a unit is asked or told, not accused ("请", "向"), when they stand right before it
 */
public record Lexicon(double threshold, double margin, List<String> negations, int negationWindow,
        List<String> addressed, List<LexiconGroup> groups, List<UnitAlias> aliases) {
}
