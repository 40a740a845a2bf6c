package cn.lawcampaign.intake.classification;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import cn.lawcampaign.intake.classification.Sorted.Source;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.Category;
import cn.lawcampaign.platform.campaign.Matter;
import cn.lawcampaign.platform.classification.Classification;
import cn.lawcampaign.platform.classification.Classifier;
import cn.lawcampaign.platform.classification.Hit;

/**
 * Sorts a report. What the reporter chose is never overruled. Units that a text only names count as accused when the
 * report accuses at all (by its matter or its category), so that "please tell the traffic police" accuses nobody.
 */
@ApplicationScoped
public class Sorter {

    private final Campaign campaign;
    private final Classifier classifier;

    public Sorter(Campaign campaign, Classifier classifier) {
        this.campaign = campaign;
        this.classifier = classifier;
    }

    /**
     * @param chosenCategory code known to the pack, or empty
     * @param chosenUnits    codes known to the pack, possibly none
     */
    public Sorted sort(String title, String narrative, Matter matter, Optional<String> chosenCategory,
            List<String> chosenUnits) {
        Classification found = classifier.classify(title, narrative);
        Optional<String> category = chosenCategory.or(found::category);
        Source categorySource = chosenCategory.isPresent() ? Source.CHOSEN : sourceOf(category.isPresent());
        List<String> hits = categorySource == Source.LEXICON
                ? found.hits().stream().map(Hit::group).distinct().toList()
                : List.of();
        if (!chosenUnits.isEmpty()) {
            return new Sorted(category.orElse(null), categorySource, hits, chosenUnits, Source.CHOSEN);
        }
        List<String> units = accuses(matter, category) ? found.accusedUnits() : List.of();
        return new Sorted(category.orElse(null), categorySource, hits, units, sourceOf(!units.isEmpty()));
    }

    private boolean accuses(Matter matter, Optional<String> category) {
        return matter == Matter.ACCUSATION
                || category.flatMap(campaign::category).map(Category::accusing).orElse(false);
    }

    private static Source sourceOf(boolean found) {
        return found ? Source.LEXICON : Source.NONE;
    }
}
