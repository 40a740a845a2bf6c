package cn.lawcampaign.platform.web;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.problem.ProblemType;

/** Problems of requests that never reach a resource: unknown paths outside JAX-RS, bodies over the limit, bad addresses. */
@Singleton
class RouteFailures {

    private static final int LAST = 30_000;

    @Inject
    ProblemAnswers answers;

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::answer);
        router.route().order(LAST).handler(context -> context.fail(404));
    }

    private void answer(RoutingContext context) {
        HttpServerResponse response = context.response();
        if (response.ended() || response.headWritten()) {
            context.next();
            return;
        }
        Throwable fault = context.failure();
        int status = context.statusCode() >= 400 ? context.statusCode() : 500;
        Problem problem = fault instanceof Problem known ? known : new Problem(ProblemType.ofStatus(status));
        String incident = problem.status() == 500 && fault != null ? answers.log(fault) : null;
        ProblemAnswers.Answer answer = answers.write(problem, incident, context);
        response.setStatusCode(answer.status()).putHeader("Content-Type", answer.mediaType())
                .putHeader("Content-Language", answer.language()).end(answer.body());
    }
}
