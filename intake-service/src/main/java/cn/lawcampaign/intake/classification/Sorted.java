package cn.lawcampaign.intake.classification;

import java.util.List;

/**
 * Category and accused units of a report, with where they came from.
 *
 * @param category       code, or null when neither chosen nor found
 * @param categorySource where from
 * @param hits           ids of the lexicon's groups that spoke for the category; empty when it was chosen
 * @param accusedUnits   codes, possibly none
 */
public record Sorted(String category, Source categorySource, List<String> hits, List<String> accusedUnits,
        Source accusedSource) {

    /** Who said so. */
    public enum Source {
        CHOSEN, LEXICON, NONE
    }
}
