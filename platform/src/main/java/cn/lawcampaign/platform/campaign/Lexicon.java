package cn.lawcampaign.platform.campaign;

import java.util.List;

/**
 * What is known of the language of reports.
 *
 * @param threshold score below which no category is named
 * @param margin by how much (0 to 1, of the best score) the best category must lead the second, or none is named
 * @param places words that make what stands before them a mere place ("学校门口")
 * @param sanctions what only an authority does to somebody ("罚单", "扣证"); in a claim it accuses whoever did it
 */
public record Lexicon(double threshold, double margin, Negation negation, List<String> places,
        List<LexiconGroup> groups, List<String> sanctions, Naming naming, KnownNames names) {
}
