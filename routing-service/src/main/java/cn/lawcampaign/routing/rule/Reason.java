package cn.lawcampaign.routing.rule;

import java.util.List;

/**
 * One step of why.
 *
 * @param args codes of units or rules, as {@link ReasonCode} says
 */
public record Reason(ReasonCode code, List<String> args) {

    public Reason {
        args = List.copyOf(args);
    }

    public static Reason of(ReasonCode code, String... args) {
        return new Reason(code, List.of(args));
    }

    /** The nth code, from 0, or an empty text. */
    public String arg(int n) {
        return n < args.size() ? args.get(n) : "";
    }
}
