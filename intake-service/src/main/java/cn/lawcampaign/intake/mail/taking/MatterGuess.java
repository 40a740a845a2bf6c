package cn.lawcampaign.intake.mail.taking;

import java.util.List;
import java.util.Optional;

import cn.lawcampaign.platform.campaign.AccusedLevel;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.Category;
import cn.lawcampaign.platform.campaign.Matter;
import cn.lawcampaign.platform.classification.Sorted;
import cn.lawcampaign.platform.classification.Sorter;
import cn.lawcampaign.platform.classification.Told;

/**
 * What kind of matter a text is that nobody has classified.
 *
 * @param matter  CLAIM only where it speaks of a plain matter (parking, road damage) and of nobody in a body; else
 *                ACCUSATION, so that what the lexicon can't tell is seen by triage
 */
record MatterGuess(Matter matter) {

    static MatterGuess of(String title, String narrative, Sorter sorter, Campaign campaign) {
        Sorted sorted = sorter.sort(new Told(title, narrative, "", Matter.ACCUSATION, Optional.empty(),
                Optional.empty(), new Told.Accused(List.of(), "", AccusedLevel.UNKNOWN)));
        boolean plain = Optional.ofNullable(sorted.category()).flatMap(campaign::category).map(Category::plain)
                .orElse(false);
        boolean ofNobody = sorted.accusedUnits().isEmpty() && sorted.accusedLevel() == AccusedLevel.UNKNOWN;
        return new MatterGuess(plain && ofNobody ? Matter.CLAIM : Matter.ACCUSATION);
    }
}
