package cn.lawcampaign.routing.lead;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.lawcampaign.platform.lang.Text;
import cn.lawcampaign.platform.web.Option;

/**
 * The list page.
 *
 * @param states the tabs: states with how many leads each has
 */
public record LeadList(List<LeadCard> leads, long total, List<Tab> states, List<Option> units,
        List<Option> categories, LeadFilter filter) {

    /** A state to narrow the list to; an empty one is all. */
    public record Tab(String href, Text label, long count, boolean current) {
    }

    public int pageNumber() {
        return filter.pageNumber();
    }

    public boolean hasNext() {
        return total > (long) filter.pageNumber() * LeadFilter.PAGE;
    }

    public boolean hasPrevious() {
        return filter.pageNumber() > 1;
    }

    public String nextHref() {
        return address(filter, LeadFilter.said(filter.state), filter.pageNumber() + 1);
    }

    public String previousHref() {
        return address(filter, LeadFilter.said(filter.state), filter.pageNumber() - 1);
    }

    /** The list's address with this filter, another state and page. */
    static String address(LeadFilter filter, String state, int page) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("state", state);
        query.put("unit", LeadFilter.said(filter.unit));
        query.put("category", LeadFilter.said(filter.category));
        query.put("number", LeadFilter.said(filter.number));
        query.put("report", LeadFilter.said(filter.report));
        query.put("late", filter.late ? "true" : null);
        query.put("page", page > 1 ? String.valueOf(page) : null);
        String said = query.entrySet().stream().filter(e -> e.getValue() != null)
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return said.isEmpty() ? "/leads" : "/leads?" + said;
    }
}
