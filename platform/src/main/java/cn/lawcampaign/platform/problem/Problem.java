package cn.lawcampaign.platform.problem;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A refusal that knows its answer: thrown anywhere in a request, written as one kind of body by one mapper. Its message
 * is the type's name only, so that logging one gives nothing away.
 */
public class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient List<Violation> violations;
    private final transient Duration retryAfter;

    /**
     * @param retryAfter when to come back, at least a second, or null
     */
    public Problem(ProblemType type, List<Violation> violations, Duration retryAfter) {
        super(type.slug(), null, false, false);
        this.type = type;
        this.violations = List.copyOf(violations);
        this.retryAfter = retryAfter;
    }

    public Problem(ProblemType type) {
        this(type, List.of(), null);
    }

    public static Problem notFound() {
        return new Problem(ProblemType.NOT_FOUND);
    }

    public static Problem notAllowed() {
        return new Problem(ProblemType.NOT_ALLOWED);
    }

    public static Problem conflict() {
        return new Problem(ProblemType.CONFLICT);
    }

    public static Problem invalid(List<Violation> violations) {
        return new Problem(ProblemType.INVALID, violations, null);
    }

    public static Problem invalid(Violation... violations) {
        return invalid(List.of(violations));
    }

    public static Problem tooMany(Duration retryAfter) {
        return new Problem(ProblemType.TOO_MANY, List.of(), retryAfter);
    }

    /** A part that we need is away; the caller should repeat the same request. */
    public static Problem unavailable(Duration retryAfter) {
        return new Problem(ProblemType.UNAVAILABLE, List.of(), retryAfter);
    }

    public ProblemType type() {
        return type;
    }

    public int status() {
        return type.status();
    }

    public List<Violation> violations() {
        return violations;
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
