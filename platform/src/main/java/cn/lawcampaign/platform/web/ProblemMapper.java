package cn.lawcampaign.platform.web;

import java.io.CharConversionException;
import java.net.ConnectException;
import java.time.Duration;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.common.util.URLUtils;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

import io.quarkus.oidc.OIDCException;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;

import cn.lawcampaign.platform.lang.Text;
import cn.lawcampaign.platform.problem.Faults;
import cn.lawcampaign.platform.problem.JsonFaults;
import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.problem.ProblemType;
import cn.lawcampaign.platform.problem.Violation;

/** The one place where exceptions become answers (RFC 9457). Neither messages nor class names of exceptions go out. */
public class ProblemMapper {

    static final Duration COME_BACK = Duration.ofSeconds(5);

    @Inject
    ProblemAnswers answers;

    @Inject
    RoutingContext context;

    @ServerExceptionMapper
    public Response problem(Problem problem) {
        return answer(problem, null);
    }

    @ServerExceptionMapper
    public Response notFound(NotFoundException missing) {
        return answer(Problem.notFound(), null);
    }

    /**
     * Somebody who signs in or changes the language in the middle of an act comes back to the act's address, which takes
     * forms only: they see the page that it belongs to.
     */
    @ServerExceptionMapper
    public Response notAllowed(NotAllowedException wrongMethod) {
        String path = context.normalizedPath();
        int parent = path.lastIndexOf('/');
        if (context.request().method() == HttpMethod.GET && parent > 0 && !ProblemAnswers.wantsJson(context)) {
            return Pages.seeOther(path.substring(0, parent));
        }
        Response answer = answer(new Problem(ProblemType.METHOD), null);
        String allow = wrongMethod.getResponse().getHeaderString("Allow");
        return allow == null ? answer : Response.fromResponse(answer).header("Allow", allow).build();
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException invalid) {
        return answer(
                Problem.invalid(invalid.getConstraintViolations().stream().map(ProblemMapper::violation).toList()),
                null);
    }

    @ServerExceptionMapper
    public Response json(JsonProcessingException unreadable) {
        return answer(JsonFaults.problem(unreadable), null);
    }

    /** The framework has a mapper of its own for this class; ours must name it to come first. */
    @ServerExceptionMapper
    public Response json(MismatchedInputException unreadable) {
        return answer(JsonFaults.problem(unreadable), null);
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException refused) {
        for (Throwable cause : Faults.chain(refused)) {
            if (cause instanceof Problem problem) {
                return answer(problem, null);
            }
            if (cause instanceof JsonProcessingException unreadable) {
                return answer(JsonFaults.problem(unreadable), null);
            }
            if (cause instanceof CharConversionException unreadable) {
                return encoding(unreadable);
            }
        }
        int status = refused.getResponse().getStatus();
        if (status < 400) {
            return refused.getResponse();
        }
        return answer(new Problem(ProblemType.ofStatus(status)), status >= 500 ? answers.log(refused) : null);
    }

    /** JSON in no encoding that JSON may have; to Jackson that is no fault of its syntax. */
    @ServerExceptionMapper
    public Response encoding(CharConversionException unreadable) {
        return answer(new Problem(ProblemType.BAD_REQUEST), null);
    }

    /** What the web server itself refuses, such as a query with a broken percent escape. */
    @ServerExceptionMapper
    public Response http(HttpException refused) {
        int status = refused.getStatusCode();
        return answer(new Problem(ProblemType.ofStatus(status)), status >= 500 ? answers.log(refused) : null);
    }

    /** A form with a broken percent escape is the sender's fault; any other such exception is ours. */
    @ServerExceptionMapper
    public Response argument(IllegalArgumentException fault) {
        StackTraceElement[] frames = fault.getStackTrace();
        return frames.length > 0 && URLUtils.class.getName().equals(frames[0].getClassName())
                ? answer(new Problem(ProblemType.BAD_REQUEST), null)
                : fault(fault);
    }

    @ServerExceptionMapper
    public Response fault(Throwable fault) {
        for (Throwable cause : Faults.chain(fault)) {
            if (cause instanceof Problem problem) {
                return answer(problem, null);
            }
        }
        if (Faults.databaseAway(fault) || realmAway(fault)) {
            return answer(Problem.unavailable(COME_BACK), null);
        }
        return answer(new Problem(ProblemType.INTERNAL), answers.log(fault));
    }

    /** Nobody can sign in while the realm can't be reached; the rest of the pages goes on. */
    private static boolean realmAway(Throwable fault) {
        return Faults.chain(fault).stream().anyMatch(f -> f instanceof OIDCException || f instanceof ConnectException);
    }

    Response answer(Problem problem, String incident) {
        ProblemAnswers.Answer answer = answers.write(problem, incident, context);
        Response.ResponseBuilder response = Response.status(answer.status()).type(answer.mediaType())
                .header("Content-Language", answer.language()).entity(answer.body());
        problem.retryAfter().ifPresent(wait -> response.header("Retry-After", Math.max(1, wait.toSeconds())));
        return response.build();
    }

    private static Violation violation(ConstraintViolation<?> violation) {
        String field = "";
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PROPERTY) {
                field += (field.isEmpty() ? "" : ".") + node.getName();
            } else if (node.getKind() == ElementKind.PARAMETER) {
                field = node.getName();
            }
        }
        return new Violation(field, Text.plain(violation.getMessage()));
    }
}
