package cn.lawcampaign.routing.lead;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.QueryParam;

/** What a list is narrowed to; everything may be absent. Lives in the address. */
public class LeadFilter {

    /** Page size: what fits on a console without hiding what is late. */
    static final int PAGE = 50;
    private static final int LAST_PAGE = 10_000;

    @QueryParam("state")
    public String state;
    @QueryParam("unit")
    public String unit;
    @QueryParam("category")
    public String category;
    @QueryParam("late")
    public boolean late;
    /** The lead's number, or the acceptance number of one of its reports: people paste what they have. */
    @QueryParam("number")
    public String number;
    /** The acceptance number of one of its reports. */
    @QueryParam("report")
    public String report;
    /** From 1. */
    @QueryParam("page")
    public String page;

    int pageNumber() {
        String digits = digits(page);
        return digits == null || digits.length() > 5
                ? 1
                : Math.max(1, Math.min(Integer.parseInt(digits), LAST_PAGE));
    }

    /** The text, or null where it says nothing; a value with characters that no code has finds nothing. */
    static String said(String value) {
        return value == null || value.isBlank() ? null : value.strip().replace("\0", "");
    }

    /** A number as people type it: full-width digits and spaces are fine; null where there is none. */
    static String digits(String typed) {
        String said = said(typed);
        String digits = said == null
                ? ""
                : Normalizer.normalize(said, Normalizer.Form.NFKC).replaceAll("[\\s-]", "");
        return digits.isEmpty() ? null : digits.matches("[0-9]+") ? digits : "0";
    }

    /** The first page of the same with another state, or without one. */
    LeadFilter withState(String other) {
        LeadFilter copy = new LeadFilter();
        copy.state = other;
        copy.unit = unit;
        copy.category = category;
        copy.late = late;
        copy.number = number;
        copy.report = report;
        return copy;
    }

    /** Whether it is narrowed at all. */
    public boolean isEmpty() {
        return names().isEmpty();
    }

    /** By what it is narrowed, without the values. */
    List<String> names() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("state", state);
        values.put("unit", unit);
        values.put("category", category);
        values.put("late", late ? "true" : null);
        values.put("number", number);
        values.put("report", report);
        return values.entrySet().stream().filter(e -> said(e.getValue()) != null).map(Map.Entry::getKey).toList();
    }
}
