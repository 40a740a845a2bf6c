package cn.lawcampaign.intake.report;

import java.util.List;

import cn.lawcampaign.platform.lang.Text;
import cn.lawcampaign.platform.lang.Typed;
import cn.lawcampaign.platform.problem.Violation;

/** Reads single fields of an entry and collects what is wrong with them. */
final class Fields {

    private final List<Violation> faults;

    Fields(List<Violation> faults) {
        this.faults = faults;
    }

    /** An optional text, cleaned; empty when missing. */
    String text(String field, String typed, int max) {
        String text = Typed.clean(typed);
        Typed.complaint(text, false, max).ifPresent(message -> add(field, message));
        return text;
    }

    /** @param missing what to say when it is not there */
    String required(String field, String typed, int max, Text missing) {
        String text = text(field, typed, max);
        if (text.isEmpty()) {
            add(field, missing);
        }
        return text;
    }

    /**
     * A value of an enum, by its name.
     *
     * @param missing stands for an empty entry, or null when the field is required
     * @param advice  what to say of an unknown one
     */
    <E extends Enum<E>> E code(String field, String typed, E[] values, E missing, Text advice) {
        String code = Typed.clean(typed);
        for (E value : values) {
            if (value.name().equals(code)) {
                return value;
            }
        }
        if (!code.isEmpty() || missing == null) {
            add(field, advice);
        }
        return missing;
    }

    void add(String field, Text message) {
        faults.add(new Violation(field, message));
    }
}
