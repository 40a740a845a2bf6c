package cn.lawcampaign.platform.classification;

import java.util.List;

/**
 * Names that stand together in a text, so that what is said of one is said of all.
 *
 * @param start where the first begins
 * @param end   where the last ends, with what belongs to it
 */
record Chain(int start, int end, List<Mention> mentions) {

    boolean isAllOf(List<String> units) {
        return mentions.stream().allMatch(m -> m.isUnit() && units.contains(m.unit()));
    }
}
