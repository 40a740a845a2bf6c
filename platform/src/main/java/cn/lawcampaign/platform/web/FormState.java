package cn.lawcampaign.platform.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.ws.rs.core.MultivaluedMap;

import cn.lawcampaign.platform.lang.Lang;
import cn.lawcampaign.platform.problem.Violation;

/**
 * A form as it is shown: what was typed and what is wrong with it. Never null inside: a field that was not sent is "".
 * The form tags take it as {@code form}.
 */
public final class FormState {

    private final Lang lang;
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Map<String, String> errors = new LinkedHashMap<>();

    private FormState(Lang lang) {
        this.lang = lang;
    }

    /** A form that nobody has filled in yet. */
    public static FormState empty(Lang lang) {
        return new FormState(lang);
    }

    /** A form as it was sent; the token of the form is left out. */
    public static FormState of(Lang lang, MultivaluedMap<String, String> sent) {
        FormState form = new FormState(lang);
        sent.forEach((name, list) -> form.values.put(name, List.copyOf(list)));
        form.values.remove(Csrf.NAME);
        return form;
    }

    /** The same form with a value, e.g. a default. */
    public FormState with(String name, String... value) {
        FormState copy = copy();
        copy.values.put(name, List.of(value));
        return copy;
    }

    /** The same form with a value, where the field was not sent; null is none. */
    public FormState orElse(String name, String value) {
        return values.containsKey(name) || value == null ? this : with(name, value);
    }

    /** The same form without some fields, e.g. those that were saved. */
    public FormState without(String... names) {
        FormState copy = copy();
        copy.values.keySet().removeAll(List.of(names));
        return copy;
    }

    /** Whether nothing was typed in any field but these. */
    public boolean isEmptyBut(String... names) {
        return without(names).values.values().stream().flatMap(List::stream).allMatch(String::isBlank);
    }

    /** Names of the fields that were sent. */
    public Set<String> names() {
        return Set.copyOf(values.keySet());
    }

    /** The same form with its errors; of several for one field the first is shown. */
    public FormState withErrors(List<Violation> violations) {
        FormState copy = copy();
        violations.forEach(v -> copy.errors.putIfAbsent(v.field(), v.message().in(lang)));
        return copy;
    }

    /** The first value of a field, or "". */
    public String value(String name) {
        List<String> list = values.getOrDefault(name, List.of());
        return list.isEmpty() ? "" : list.get(0);
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    /** What is wrong with the field, or "". */
    public String error(String name) {
        return errors.getOrDefault(name, "");
    }

    public boolean hasErrors() {
        return !errors.isEmpty();
    }

    /** All errors in the order of the rules, for the summary above the form. */
    public List<FieldError> errors() {
        List<FieldError> list = new ArrayList<>();
        errors.forEach((field, message) -> list.add(new FieldError(id(field), message)));
        return list;
    }

    /** The id of a field's control: the name with dots and brackets made harmless. */
    public String id(String name) {
        return "f-" + name.replaceAll("[^A-Za-z0-9_-]", "-");
    }

    /** {@code aria-describedby} of a field: its hint and its error, as far as there are any. */
    public String described(String name, Object hint) {
        boolean hinted = hint != null && !hint.toString().isEmpty();
        return ((hinted ? id(name) + "-hint " : "") + (error(name).isEmpty() ? "" : id(name) + "-error")).strip();
    }

    /** A select's choices under their headings, for the tag. */
    public List<Option.Group> groups(List<Option> options) {
        return Option.groups(options);
    }

    private FormState copy() {
        FormState copy = new FormState(lang);
        copy.values.putAll(values);
        copy.errors.putAll(errors);
        return copy;
    }

    /** One line of the error summary. */
    public record FieldError(String id, String message) {
    }
}
