package cn.lawcampaign.routing.decision;

import java.util.List;

import cn.lawcampaign.platform.campaign.AccusedLevel;
import cn.lawcampaign.platform.campaign.Matter;

/**
 * What routing knows of a report: codes, never words.
 *
 * @param channelUnit  department that owns the channel, or null
 * @param category     category code, or null when nobody could say
 * @param accusing     whether the category accuses an enforcement body
 * @param accusedUnits codes as they came; they may name a unit that the pack does not know (any more)
 * @param county       county code, or null
 * @param named        whether the reporter gave a name
 */
public record ReportFacts(String channelUnit, Matter matter, String category, boolean accusing,
        List<String> accusedUnits, AccusedLevel accusedLevel, String county, boolean named) {

    public ReportFacts {
        accusedUnits = List.copyOf(accusedUnits);
    }

    /**
     * Whether somebody in an enforcement body is accused, named or not. What the reporter calls the matter settles it only
     * one way: a claim or a question that says whom it is about accuses as well.
     */
    public boolean accuses() {
        return accusing || matter == Matter.ACCUSATION || !accusedUnits.isEmpty()
                || accusedLevel != null && accusedLevel != AccusedLevel.UNKNOWN;
    }
}
