package cn.lawcampaign.routing.lead;

import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.problem.Violation;

/**
 * The version of the lead that somebody saw when they decided to change it.
 *
 * @param version as told with the lead; null when it was not sent
 */
record Seen(Long version) implements Sight {

    /** @throws Problem when nothing was said */
    static long version(Sight sight) {
        if (sight == null || sight.version() == null) {
            throw Problem.invalid(Violation.of("version", "请带上所见线索的版本号", "Say which version of the lead you saw"));
        }
        return sight.version();
    }
}
