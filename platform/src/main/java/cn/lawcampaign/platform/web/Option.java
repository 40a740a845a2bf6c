package cn.lawcampaign.platform.web;

import java.util.ArrayList;
import java.util.List;

/**
 * One choice of a select, of radios or of check boxes.
 *
 * @param value what is sent
 * @param label in the reader's language
 * @param hint  a line below the label, or ""
 * @param group heading that consecutive choices of a select share, or ""
 */
public record Option(String value, String label, String hint, String group) {

    public static Option of(String value, String label) {
        return new Option(value, label, "", "");
    }

    public static Option of(String value, String label, String hint) {
        return new Option(value, label, hint, "");
    }

    public static Option grouped(String group, String value, String label) {
        return new Option(value, label, "", group);
    }

    /** Consecutive choices under one heading. */
    public record Group(String label, List<Option> options) {
    }

    static List<Group> groups(List<Option> options) {
        List<Group> groups = new ArrayList<>();
        for (Option option : options) {
            if (groups.isEmpty() || !groups.get(groups.size() - 1).label.equals(option.group)) {
                groups.add(new Group(option.group, new ArrayList<>()));
            }
            groups.get(groups.size() - 1).options.add(option);
        }
        return groups;
    }
}
