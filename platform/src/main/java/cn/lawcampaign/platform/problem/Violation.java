package cn.lawcampaign.platform.problem;

import cn.lawcampaign.platform.lang.Text;

/**
 * What is wrong with one field of an entry. The message says what to do and never repeats what was typed.
 *
 * @param field the field's name as the caller knows it, e.g. {@code identity.phone}
 */
public record Violation(String field, Text message) {

    public static Violation of(String field, String zh, String en) {
        return new Violation(field, Text.of(zh, en));
    }
}
