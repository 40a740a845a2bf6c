package cn.lawcampaign.platform.web;

import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.problem.ProblemType;

/**
 * Answers whoever must sign in first: pages go to the sign-in and come back to the same address, scripts get 499 (they say
 * so with {@code X-Requested-With: JavaScript}), programs 401 with a problem, and who sent a form gets it back.
 */
public class SignInMapper {

    @Inject
    ProblemMapper problems;

    @Inject
    ExpiredSignIn expired;

    @ServerExceptionMapper
    public Uni<Response> unauthorized(UnauthorizedException nobody, RoutingContext context) {
        return refuse(context);
    }

    @ServerExceptionMapper
    public Uni<Response> failed(AuthenticationFailedException invalid, RoutingContext context) {
        return refuse(context);
    }

    /** The sign-in itself went wrong: cancelled, or its cookie was lost. */
    @ServerExceptionMapper
    public Response incomplete(AuthenticationCompletionException broken) {
        return problems.answer(new Problem(ProblemType.SIGN_IN), null);
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException refused) {
        return problems.answer(Problem.notAllowed(), null);
    }

    /**
     * A form is given back instead, with what was typed: the way over the sign-in would lose it. One that can't be read
     * goes that way, whatever is wrong with it: the framework would log a fault together with what was typed.
     */
    private Uni<Response> refuse(RoutingContext context) {
        if (!ExpiredSignIn.concerns(context)) {
            return challenge(context);
        }
        return expired.page(context).onFailure().recoverWithItem(Optional.empty())
                .flatMap(page -> page.map(p -> Uni.createFrom().item(p)).orElseGet(() -> challenge(context)));
    }

    private Uni<Response> challenge(RoutingContext context) {
        HttpAuthenticator authenticator = context.get(HttpAuthenticator.class.getName());
        Uni<ChallengeData> challenge = authenticator == null
                ? Uni.createFrom().nullItem()
                : authenticator.getChallenge(context);
        return challenge.map(this::answer).onFailure().recoverWithItem(problems::fault);
    }

    private Response answer(ChallengeData challenge) {
        int status = challenge == null ? 401 : challenge.status;
        Response.ResponseBuilder response = status == 401
                ? Response.fromResponse(problems.answer(new Problem(ProblemType.SIGN_IN), null))
                : Response.status(status);
        if (challenge != null) {
            challenge.getHeaders().forEach((name, value) -> response.header(name.toString(), value));
        }
        return response.build();
    }
}
