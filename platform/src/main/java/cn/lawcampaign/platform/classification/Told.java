package cn.lawcampaign.platform.classification;

import java.util.List;
import java.util.Optional;

import cn.lawcampaign.platform.campaign.AccusedLevel;
import cn.lawcampaign.platform.campaign.Matter;

/**
 * What a reporter told, as far as it says what the matter is and whom it is about.
 *
 * @param place    as typed, or empty
 * @param category code known to the pack, or empty; likewise county
 */
public record Told(String title, String narrative, String place, Matter matter, Optional<String> category,
        Optional<String> county, Accused accused) {

    /**
     * Whom the reporter accuses expressly.
     *
     * @param units  codes known to the pack, possibly none
     * @param person as typed, or empty
     */
    public record Accused(List<String> units, String person, AccusedLevel level) {

        public Accused {
            units = List.copyOf(units);
            person = person == null ? "" : person;
        }

        boolean namesAPerson() {
            return !person.isBlank();
        }

        boolean saysALevel() {
            return level != AccusedLevel.UNKNOWN;
        }
    }
}
