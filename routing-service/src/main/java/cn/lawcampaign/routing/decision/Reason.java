package cn.lawcampaign.routing.decision;

import java.util.Arrays;
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

    /** For keeping: the code and its args, separated by spaces. */
    public String encoded() {
        return args.isEmpty() ? code.name() : code.name() + " " + String.join(" ", args);
    }

    /** The reverse of {@link #encoded()}. */
    public static Reason decode(String kept) {
        List<String> parts = Arrays.asList(kept.split(" "));
        return new Reason(ReasonCode.valueOf(parts.get(0)), parts.subList(1, parts.size()));
    }
}
