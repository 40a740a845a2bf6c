package cn.lawcampaign.platform.classification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import cn.lawcampaign.platform.campaign.AccusedLevel;
import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.Category;
import cn.lawcampaign.platform.campaign.Matter;
import cn.lawcampaign.platform.classification.Sorted.Source;

/**
 * Sorts a report. What the reporter chose is never overruled, only added to: units that the texts name count as accused
 * too when the report accuses anybody, so that none of them gets what is said of it. Where the texts accuse a body
 * without saying which ("交警"), it is the county's own, or else somebody who must be found out by hand.
 */
public final class Sorter {

    private final Campaign campaign;
    private final Classifier classifier;
    private final SubjectReader subjects;
    private final AccusedUnits units;
    private final Phrases titles;

    public Sorter(Campaign campaign) {
        this.campaign = campaign;
        this.classifier = new Classifier(campaign.lexicon());
        this.subjects = new SubjectReader(campaign.lexicon());
        this.units = new AccusedUnits(campaign);
        this.titles = new Phrases(campaign.lexicon().names().titles());
    }

    public Sorted sort(Told told) {
        Classification about = classifier.classify(told.title(), told.narrative());
        Subjects whom = subjects.read(told.title(), told.narrative(), told.place(), told.accused().person());
        Optional<Category> category = told.category().flatMap(campaign::category)
                .or(() -> found(about, told, accusesABody(told, whom)));
        boolean person = isAccused(told, category, whom);
        boolean accuses = accuses(told, category, about, whom, person);
        List<String> chosen = told.accused().units();
        AccusedUnits.Found found = accuses
                ? units.find(chosen, whom, told.county())
                : new AccusedUnits.Found(List.of(), told.county().or(() -> units.county(chosen, whom)));
        List<String> all = Stream.concat(chosen.stream(), found.units().stream()).distinct().toList();
        AccusedLevel level = told.accused().level();
        if (!told.accused().saysALevel()
                && (person || accuses && all.isEmpty() && isSomebodys(told.matter(), about, whom))) {
            level = AccusedLevel.STAFF;
        }
        Source source = told.category().isPresent() ? Source.CHOSEN : sourceOf(category.isPresent());
        return new Sorted(category.map(Category::code).orElse(null), source,
                source == Source.LEXICON ? about.hits().stream().map(Hit::group).distinct().toList() : List.of(), all,
                found.units(), chosen.isEmpty() ? sourceOf(!all.isEmpty()) : Source.CHOSEN, level,
                found.county().orElse(null));
    }

    /** Codes of the units that a text accuses which belongs to a report that was sorted before. */
    public List<String> accusedIn(String text) {
        return sort(new Told("", text, "", Matter.ACCUSATION, Optional.empty(), Optional.empty(),
                new Told.Accused(List.of(), "", AccusedLevel.UNKNOWN))).accusedUnits();
    }

    /**
     * The category that the lexicon finds. Words that accuse an enforcement body accuse none where no body is spoken of
     * ("停车场乱收费"); then the plain matter that the text speaks of most is the category.
     */
    private Optional<Category> found(Classification about, Told told, boolean accusesABody) {
        Optional<Category> best = about.category().flatMap(campaign::category);
        if (told.matter() == Matter.ACCUSATION || accusesABody || !accuses(about, 0)) {
            return best;
        }
        List<Map.Entry<String, Double>> plain = about.scores().entrySet().stream()
                .filter(e -> !campaign.category(e.getKey()).map(Category::accusing).orElse(true)).toList();
        boolean clear = plain.size() == 1 || plain.size() > 1
                && plain.get(0).getValue() > plain.get(1).getValue();
        return clear ? campaign.category(plain.get(0).getKey()) : Optional.empty();
    }

    private boolean accusesABody(Told told, Subjects whom) {
        return whom.nameABody() || !told.accused().units().isEmpty() || told.accused().saysALevel() || isTitled(told);
    }

    private boolean isTitled(Told told) {
        int[] person = Text.codePoints(told.accused().person());
        return titles.lieWithin(person, 0, person.length);
    }

    /** Whether the person named is one whom a body answers for; in some matters most are drivers, or thieves. */
    private boolean isAccused(Told told, Optional<Category> category, Subjects whom) {
        return told.accused().namesAPerson() && (!category.map(Category::privatePersons).orElse(false)
                || isTitled(told) || whom.nameABody());
    }

    /** A claim objects to what an authority did to the reporter, hence accuses the unit that it names. */
    private boolean accuses(Told told, Optional<Category> category, Classification about, Subjects whom,
            boolean person) {
        return told.matter() == Matter.ACCUSATION || told.matter() == Matter.CLAIM || person
                || told.accused().saysALevel() || !told.accused().units().isEmpty()
                || category.map(Category::accusing).orElse(false) || whom.nameABody() && accuses(about, 0);
    }

    /** Whether the texts speak of what some body did, though no unit is known. */
    private boolean isSomebodys(Matter matter, Classification about, Subjects whom) {
        return whom.nameABody() || matter == Matter.CLAIM && whom.tellOfASanction()
                || matter == Matter.ACCUSATION && accuses(about, campaign.lexicon().threshold());
    }

    /** Whether words that accuse an enforcement body have at least so many points in one category. */
    private boolean accuses(Classification about, double points) {
        return about.scores().entrySet().stream().anyMatch(e -> e.getValue() >= points
                && campaign.category(e.getKey()).map(Category::accusing).orElse(false));
    }

    private static Source sourceOf(boolean found) {
        return found ? Source.LEXICON : Source.NONE;
    }
}
