package cn.lawcampaign.platform.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.campaign.Unit;

/** Which units a report accuses beside those that its reporter chose, and which county it is about. */
final class AccusedUnits {

    private final Campaign campaign;

    AccusedUnits(Campaign campaign) {
        this.campaign = campaign;
    }

    /** @param units those that nobody chose */
    record Found(List<String> units, Optional<String> county) {
    }

    Found find(List<String> chosen, Subjects whom, Optional<String> chosenCounty) {
        List<String> found = new ArrayList<>(whom.accused());
        whom.unheeded().stream().filter(this::mayBeUnheeded).forEach(found::add);
        found.removeAll(chosen);
        Optional<String> county = chosenCounty
                .or(() -> county(Stream.concat(chosen.stream(), found.stream()).toList(), whom));
        if (chosen.isEmpty() && found.isEmpty()) {
            county.ifPresent(c -> whom.bodyKinds().stream()
                    .flatMap(kind -> campaign.units().inCounty(c, kind).stream()).map(Unit::code).forEach(found::add));
        }
        return new Found(found.stream().distinct().toList(), county);
    }

    /** The one county of the units; where they have none, the one that the texts name; empty for two. */
    Optional<String> county(List<String> units, Subjects whom) {
        List<String> ofUnits = units.stream().flatMap(u -> campaign.units().find(u).stream()).map(Unit::county)
                .filter(Objects::nonNull).distinct().toList();
        List<String> counties = ofUnits.isEmpty() ? List.copyOf(whom.counties()) : ofUnits;
        return counties.size() == 1 ? Optional.of(counties.get(0)) : Optional.empty();
    }

    /**
     * "I told them and nothing came of it" may be the fault of who was told. The closed queue can't be left again, and many
     * an ordinary report says this of the hotline, so there it takes more.
     */
    private boolean mayBeUnheeded(String unit) {
        return !campaign.avoidance().closedSystems().contains(campaign.units().unit(unit).system());
    }
}
