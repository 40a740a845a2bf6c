package cn.lawcampaign.platform.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;

/**
 * A mapping of the pack being read. Whatever is missing, of the wrong type or unknown is noted under its path and
 * reading goes on, so that one start shows all findings.
 */
final class PackNode {

    private final JsonNode node;
    private final String path;
    private final Findings findings;
    private final Values values;
    private final Set<String> read = new HashSet<>();

    PackNode(JsonNode node, String path, Findings findings) {
        this.node = node;
        this.path = path;
        this.findings = findings;
        this.values = new Values(findings);
        findings.visited(this);
        if (!node.isObject()) {
            findings.add(path.isEmpty() ? "pack" : path, "must be a mapping of keys");
        }
    }

    boolean has(String key) {
        return node.hasNonNull(key);
    }

    void finding(String key, String message) {
        findings.add(at(key), message);
    }

    /** Texts with a form of their own; those that {@code parse} refuses are left out, with a finding. */
    <T> List<T> parsedAll(String key, Function<String, T> parse, String expected) {
        return each(key, (at, n) -> values.parse(at, values.text(at, n), parse, expected));
    }

    /** Mail addresses; what is none is left out, with a finding. */
    List<String> mailboxes(String key) {
        return parsedAll(key, Values::mailbox, "a mail address");
    }

    /** A required text; numbers must be quoted, or else YAML would eat their zeros. */
    String text(String key) {
        return values.text(at(key), get(key));
    }

    String text(String key, String ifAbsent) {
        return has(key) ? text(key) : absent(key, ifAbsent);
    }

    /** A code that must be one of the known ones; null (and a finding) if not. */
    String ref(String key, String what, Collection<String> known) {
        return values.known(at(key), text(key), what, known);
    }

    List<String> refs(String key, String what, Collection<String> known) {
        return each(key, (at, n) -> values.known(at, values.text(at, n), what, known));
    }

    List<String> texts(String key) {
        return each(key, values::text);
    }

    <E extends Enum<E>> E one(String key, Class<E> type) {
        return values.oneOf(at(key), get(key), type);
    }

    <E extends Enum<E>> Set<E> several(String key, Class<E> type) {
        return new LinkedHashSet<>(each(key, (at, n) -> values.oneOf(at, n, type)));
    }

    LocalDate date(String key) {
        return values.parse(at(key), text(key), LocalDate::parse, "a date like 2023-04-01");
    }

    /** A text with a form of its own; null (and a finding) when {@code parse} refuses it. */
    <T> T parsed(String key, Function<String, T> parse, String expected) {
        return values.parse(at(key), text(key), parse, expected);
    }

    double number(String key, double min, double max) {
        JsonNode value = get(key);
        return value.isMissingNode() ? min : values.number(at(key), value, min, max);
    }

    int whole(String key, int min, int max) {
        double value = number(key, min, max);
        if (value != Math.rint(value)) {
            finding(key, "'" + value + "', must be a whole number");
        }
        return (int) value;
    }

    Boolean flag(String key, Boolean ifAbsent) {
        JsonNode value = get(key, false);
        if (value.isMissingNode()) {
            return ifAbsent;
        }
        if (!value.isBoolean()) {
            finding(key, "'" + value.asText() + "', must be true or false");
        }
        return value.booleanValue();
    }

    PackNode child(String key) {
        return new PackNode(get(key), at(key), findings);
    }

    List<PackNode> list(String key) {
        return each(key, (at, n) -> new PackNode(n, at, findings));
    }

    /** The keys of this mapping, each as a value of an enum. */
    <E extends Enum<E>> Set<E> keys(Class<E> type) {
        Set<E> keys = new LinkedHashSet<>();
        node.fieldNames().forEachRemaining(name -> {
            read.add(name);
            keys.add(values.oneOf(at(name), TextNode.valueOf(name), type));
        });
        keys.remove(null);
        return keys;
    }

    /** Notes a finding if the value was seen before. */
    void unique(String key, String value, Set<String> seen) {
        if (value != null && !seen.add(value)) {
            finding(key, "'" + value + "' is used twice");
        }
    }

    void reportUnknownKeys() {
        node.fieldNames().forEachRemaining(name -> {
            if (!read.contains(name)) {
                findings.add(at(name), "unknown key");
            }
        });
    }

    private String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private JsonNode get(String key) {
        return get(key, true);
    }

    private JsonNode get(String key, boolean required) {
        read.add(key);
        JsonNode value = node.path(key);
        if (value.isMissingNode() || value.isNull()) {
            if (required && node.isObject()) {
                finding(key, "missing");
            }
            return MissingNode.getInstance();
        }
        return value;
    }

    private <T> T absent(String key, T ifAbsent) {
        read.add(key);
        return ifAbsent;
    }

    private interface Item<T> {
        T read(String at, JsonNode node);
    }

    /** Items of an optional list; those that can't be read are left out, with a finding. */
    private <T> List<T> each(String key, Item<T> item) {
        JsonNode list = get(key, false);
        if (list.isMissingNode()) {
            return List.of();
        }
        if (!list.isArray()) {
            finding(key, "must be a list");
            return List.of();
        }
        List<T> items = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            T value = item.read(at(key) + "[" + i + "]", list.get(i));
            if (value != null) {
                items.add(value);
            }
        }
        return items;
    }
}
