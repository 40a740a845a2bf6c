package cn.lawcampaign.intake.report;

import java.util.Optional;

import jakarta.ws.rs.core.Response;

import cn.lawcampaign.platform.problem.Faults;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.web.FormState;

/** Why a form comes back although nothing in its fields is wrong. What was typed stays in it. */
public enum FormNotice {
    NONE(200), NOT_STORED(503), CHANGED(422), OVERTAKEN(409), SLOW_DOWN(429);

    private static final long COME_BACK = 5;

    private final int status;

    FormNotice(int status) {
        this.status = status;
    }

    public int status() {
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

    /** The page that says so, with Retry-After where it helps to come back. */
    public Response on(Response page, RuntimeException refused) {
        if (this != NOT_STORED && this != SLOW_DOWN) {
            return page;
        }
        long seconds = problem(refused).flatMap(Problem::retryAfter).map(d -> Math.max(1, d.toSeconds()))
                .orElse(COME_BACK);
        return Response.fromResponse(page).header("Retry-After", seconds).build();
    }

    /** The form to send again: under its own key, so that nothing is kept twice, unless it is another one by now. */
    public FormState again(FormState form) {
        return this == CHANGED ? form.with(ReportForm.KEY, IdempotencyKey.random()) : form;
    }

    private static Optional<Problem> problem(RuntimeException refused) {
        return Faults.chain(refused).stream().filter(Problem.class::isInstance).map(Problem.class::cast).findFirst();
    }
}
