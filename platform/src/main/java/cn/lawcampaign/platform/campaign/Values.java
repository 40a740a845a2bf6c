package cn.lawcampaign.platform.campaign;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;

/** Turns single values of the pack into what they mean; null, and a finding under the value's path, if they can't be. */
final class Values {

    private final Findings findings;

    Values(Findings findings) {
        this.findings = findings;
    }

    String text(String at, JsonNode value) {
        if (value.isMissingNode()) {
            return null;
        }
        if (!value.isTextual() || value.textValue().isBlank()) {
            findings.add(at, value.isNumber() ? "put the number in quotes" : "must be a text");
            return null;
        }
        return value.textValue().strip();
    }

    <E extends Enum<E>> E oneOf(String at, JsonNode value, Class<E> type) {
        return parse(at, text(at, value), text -> Enum.valueOf(type, text),
                "one of " + Arrays.toString(type.getEnumConstants()));
    }

    <T> T parse(String at, String text, Function<String, T> parse, String expected) {
        if (text == null) {
            return null;
        }
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            findings.add(at, "'" + text + "', must be " + expected);
            return null;
        }
    }

    static boolean isMailbox(String text) {
        return text.matches("[^@\\s]+@[^@\\s]+");
    }

    /** @throws IllegalArgumentException when it is no mail address */
    static String mailbox(String text) {
        if (!isMailbox(text)) {
            throw new IllegalArgumentException("no mail address");
        }
        return text;
    }

    String known(String at, String code, String what, Collection<String> known) {
        if (code == null || known.contains(code)) {
            return code;
        }
        findings.add(at, "unknown " + what + " '" + code + "'");
        return null;
    }

    /** A number from min to max; min, and a finding, for anything else. */
    double number(String at, JsonNode value, double min, double max) {
        if (value.isNumber() && value.doubleValue() >= min && value.doubleValue() <= max) {
            return value.doubleValue();
        }
        findings.add(at, "'" + value.asText() + "', must be a number from " + plain(min) + " to " + plain(max));
        return min;
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
