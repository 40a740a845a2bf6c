package cn.lawcampaign.routing.decision;

import java.util.List;
import java.util.Optional;

import cn.lawcampaign.platform.campaign.AccusedLevel;
import cn.lawcampaign.platform.campaign.Category;
import cn.lawcampaign.platform.campaign.Matter;

/**
 * What routing knows of a report: codes, never words.
 *
 * @param channelUnit  department that owns the channel, or null
 * @param category     or null when nobody could say
 * @param accusedUnits codes as they came; they may name a unit that the pack does not know (any more)
 * @param county       county code, or null
 * @param named        whether the reporter gave a name
 */
public record ReportFacts(String channelUnit, Matter matter, Category category, List<String> accusedUnits,
        AccusedLevel accusedLevel, String county, boolean named) {

    public ReportFacts {
        accusedUnits = List.copyOf(accusedUnits);
    }

    /** The category's code, or null. */
    public String categoryCode() {
        return category == null ? null : category.code();
    }

    /**
     * Whether somebody in an enforcement body is accused, named or not. What the reporter calls the matter settles it
     * neither way: a claim or a question that says whom it is about accuses as well, and whoever calls a row of illegal
     * taxis an accusation accuses no body; intake, which sees the words, tells a level if they do.
     */
    public boolean accuses() {
        Optional<Category> about = Optional.ofNullable(category);
        return about.map(Category::accusing).orElse(false) || !accusedUnits.isEmpty()
                || accusedLevel != null && accusedLevel != AccusedLevel.UNKNOWN
                || matter == Matter.ACCUSATION && !about.map(Category::plain).orElse(false);
    }
}
