package cn.lawcampaign.intake.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import cn.lawcampaign.platform.campaign.AccusedLevel;
import cn.lawcampaign.platform.campaign.Matter;
import cn.lawcampaign.platform.classification.Told;

/**
 * A report that can be filed: texts cleaned and within their limits, codes known to the pack.
 *
 * @param category      code, or null when none was chosen
 * @param accusedPerson empty when none was given; likewise place
 * @param county        code, or null
 * @param occurred      when it happened, or null
 */
public record CheckedReport(String title, String narrative, Matter matter, String category, List<String> accusedUnits,
        String accusedPerson, AccusedLevel accusedLevel, String county, String place, Occurred occurred,
        List<String> plates, Identity identity) {

    /**
     * @param on the day, in the campaign's zone
     * @param at the moment, or null when only the day is known
     */
    public record Occurred(LocalDate on, Instant at) {
    }

    /** Name and contacts are empty when not given. */
    public record Identity(IdentityMode mode, String name, String phone, String email, String address) {

        public static final Identity ANONYMOUS = new Identity(IdentityMode.ANONYMOUS, "", "", "", "");

        public boolean isNamed() {
            return mode == IdentityMode.NAMED;
        }

        public boolean isAnonymous() {
            return mode == IdentityMode.ANONYMOUS;
        }
    }

    /** What it is sorted by. */
    Told told() {
        return new Told(title, narrative, place, matter, Optional.ofNullable(category), Optional.ofNullable(county),
                new Told.Accused(accusedUnits, accusedPerson, accusedLevel));
    }
}
