package cn.lawcampaign.deploy.local;

import java.util.HashMap;
import java.util.Map;

/**
 * How often leads are counted in the figures of the week that ran when this was made, and of the present one: weeks turn
 * on Friday afternoon, also between a report's filing and a look at the figures.
 */
final class CountedWeeks {

    private final Api api;
    private final String first;

    private CountedWeeks(Api api, String first) {
        this.api = api;
        this.first = first;
    }

    /** To be made before what is to be counted happens. */
    static CountedWeeks from(Api api) {
        return new CountedWeeks(api, present(api));
    }

    /**
     * @param viewer  a demo user; leads that they may not see are not there
     * @param measure of the figures, for example RECEIVED
     * @return lead number to how often it counts
     */
    Map<String, Integer> counts(String viewer, String measure) {
        Map<String, Integer> counts = new HashMap<>();
        String now = present(api);
        add(counts, viewer, measure, first);
        if (!now.equals(first)) {
            add(counts, viewer, measure, now);
        }
        return counts;
    }

    private void add(Map<String, Integer> counts, String viewer, String measure, String week) {
        api.get(viewer, "/api/figures/week/leads?measure=" + measure + "&date=" + week).get("leads").forEach(
                lead -> counts.merge(lead.get("number").asText(), lead.get("count").asInt(), Integer::sum));
    }

    /** The last day of the present week, which names it. */
    private static String present(Api api) {
        return api.get("yfb-coordinator", "/api/figures/week").get("period").get("endsOn").asText();
    }
}
