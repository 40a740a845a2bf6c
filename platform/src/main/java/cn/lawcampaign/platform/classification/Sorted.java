package cn.lawcampaign.platform.classification;

import java.util.List;

import cn.lawcampaign.platform.campaign.AccusedLevel;

/**
 * A report as it is sorted, with where that came from.
 *
 * @param category       code, or null when neither chosen nor found
 * @param categorySource where from
 * @param hits           ids of the lexicon's groups that were found; empty when the category was chosen
 * @param accusedUnits   codes, possibly none; the chosen ones first
 * @param foundUnits     those of them that nobody chose
 * @param accusedSource  where they come from; CHOSEN as soon as one was chosen
 * @param accusedLevel   as others must see it: routing never sees the words, so it learns from the level alone that
 *                       somebody is accused
 * @param county         code, or null when neither chosen nor found
 */
public record Sorted(String category, Source categorySource, List<String> hits, List<String> accusedUnits,
        List<String> foundUnits, Source accusedSource, AccusedLevel accusedLevel, String county) {

    public Sorted {
        hits = List.copyOf(hits);
        accusedUnits = List.copyOf(accusedUnits);
        foundUnits = List.copyOf(foundUnits);
    }

    /** Who said so. */
    public enum Source {
        CHOSEN, LEXICON, NONE
    }
}
