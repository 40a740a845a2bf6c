package cn.lawcampaign.intake.classification;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import cn.lawcampaign.intake.classification.Sorted.Source;
import cn.lawcampaign.platform.campaign.AccusedLevel;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.Category;
import cn.lawcampaign.platform.campaign.Matter;
import cn.lawcampaign.platform.classification.Classification;
import cn.lawcampaign.platform.classification.Classifier;
import cn.lawcampaign.platform.classification.Hit;

/**
 * Sorts a report. What the reporter chose is never overruled, only added to: units that the text names count as accused
 * too when the report accuses anybody, so that none of them gets what is said of it. In "please tell the traffic police"
 * the classifier finds no unit, and a mere suggestion accuses nobody.
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
     * What the reporter said of whom it is about.
     *
     * @param units  codes known to the pack, possibly none
     * @param person as typed, or empty
     */
    public record Accused(List<String> units, String person, AccusedLevel level) {

        /**
         * The level as others must see it: who names a person accuses somebody, and routing, which never sees the words,
         * learns it from the level alone.
         */
        public AccusedLevel toldLevel() {
            return level == AccusedLevel.UNKNOWN && !person.isEmpty() ? AccusedLevel.STAFF : level;
        }

        private boolean isSomebody() {
            return !units.isEmpty() || toldLevel() != AccusedLevel.UNKNOWN;
        }
    }

    /** @param chosenCategory code known to the pack, or empty */
    public Sorted sort(String title, String narrative, Matter matter, Optional<String> chosenCategory,
            Accused chosen) {
        Classification found = classifier.classify(title, narrative);
        Optional<String> category = chosenCategory.or(found::category);
        Source categorySource = chosenCategory.isPresent() ? Source.CHOSEN : sourceOf(category.isPresent());
        List<String> hits = categorySource == Source.LEXICON
                ? found.hits().stream().map(Hit::group).distinct().toList()
                : List.of();
        List<String> named = accuses(matter, category, chosen) ? found.accusedUnits() : List.of();
        List<String> units = Stream.concat(chosen.units().stream(), named.stream()).distinct().toList();
        Source unitsSource = chosen.units().isEmpty() ? sourceOf(!units.isEmpty()) : Source.CHOSEN;
        return new Sorted(category.orElse(null), categorySource, hits, units, unitsSource);
    }

    /** A claim objects to what an authority did to the reporter, hence accuses the unit that it names. */
    private boolean accuses(Matter matter, Optional<String> category, Accused chosen) {
        return matter == Matter.ACCUSATION || matter == Matter.CLAIM || chosen.isSomebody()
                || category.flatMap(campaign::category).map(Category::accusing).orElse(false);
    }

    private static Source sourceOf(boolean found) {
        return found ? Source.LEXICON : Source.NONE;
    }
}
