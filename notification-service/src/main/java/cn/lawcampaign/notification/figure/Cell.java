package cn.lawcampaign.notification.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One cell of the figures' tables, so that a figure opens to the leads behind it. Each condition is null for "any";
 * {@link Tally#NO_CODE} asks for what has no code.
 *
 * @param categories codes of level 2, any of them
 */
record Cell(Measure measure, String channel, String method, Set<String> categories, String county, String unit) {

    /** By what it is narrowed, without the values. */
    List<String> filters() {
        Map<String, Object> conditions = new LinkedHashMap<>();
        conditions.put("channel", channel);
        conditions.put("method", method);
        conditions.put("category", categories);
        conditions.put("county", county);
        conditions.put("unit", unit);
        return conditions.entrySet().stream().filter(e -> e.getValue() != null).map(Map.Entry::getKey).toList();
    }

    /** How often the lead counts in this cell. */
    int count(CountedLead lead, Window window) {
        boolean asked = matches(unit, lead.fact().unit()) && matches(county, lead.fact().county())
                && (categories == null || categories.contains(Tally.key(lead.fact().category())));
        return asked ? measure.count(sameWay(lead), window) : 0;
    }

    // what is not received by the channel asked for is not there; a lead all of whose reports came another way neither
    private CountedLead sameWay(CountedLead lead) {
        List<Receipt> asked = lead.receipts().stream()
                .filter(r -> matches(channel, r.channel()) && matches(method, r.method())).toList();
        return new CountedLead(lead.fact(), asked);
    }

    private static boolean matches(String asked, String code) {
        return asked == null || asked.equals(Tally.key(code));
    }
}
