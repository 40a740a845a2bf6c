package cn.lawcampaign.routing.lead;

import java.text.Normalizer;

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
    /** The lead's number. */
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

    /** Whether it is narrowed at all. */
    public boolean isEmpty() {
        return said(state) == null && said(unit) == null && said(category) == null && !late && said(number) == null
                && said(report) == null;
    }
}
