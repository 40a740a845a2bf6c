package cn.lawcampaign.intake.report;

import java.util.Optional;

import cn.lawcampaign.platform.problem.Faults;
import cn.lawcampaign.platform.problem.Problem;

/** Why a form comes back although nothing in its fields is wrong. What was typed stays in it. */
public enum FormNotice {
    NONE(200), NOT_STORED(503), CHANGED(422), SLOW_DOWN(429);

    private static final long COME_BACK = 5;

    private final int status;

    FormNotice(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    /** What to say of an exception of filing; empty when it is none of these and must go its way. */
    public static Optional<FormNotice> of(RuntimeException refused) {
        Optional<Problem> problem = problem(refused);
        if (problem.isPresent()) {
            return Optional.ofNullable(switch (problem.get().status()) {
                case 422 -> CHANGED;
                case 429 -> SLOW_DOWN;
                case 503 -> NOT_STORED;
                default -> null;
            });
        }
        return Faults.databaseAway(refused) ? Optional.of(NOT_STORED) : Optional.empty();
    }

    /** Seconds, for the header. */
    public Optional<Long> retryAfter(RuntimeException refused) {
        return this == NOT_STORED || this == SLOW_DOWN
                ? Optional.of(problem(refused).flatMap(Problem::retryAfter).map(d -> Math.max(1, d.toSeconds()))
                        .orElse(COME_BACK))
                : Optional.empty();
    }

    private static Optional<Problem> problem(RuntimeException refused) {
        return Faults.chain(refused).stream().filter(Problem.class::isInstance).map(Problem.class::cast).findFirst();
    }
}
