package cn.lawcampaign.platform.web;

import java.util.Set;

import jakarta.inject.Inject;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.problem.ProblemType;

/**
 * Guards every changing request of a browser: the form's token must be the cookie's. Requests with a bearer token only
 * ({@code /api}, {@code /door}) need none, since no browser adds that by itself.
 */
public class CsrfFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    Csrf csrf;

    @WithFormRead
    @ServerRequestFilter
    public void check(ResteasyReactiveContainerRequestContext request) {
        if (!SAFE.contains(request.getMethod()) && !Paths.bearerOnly(request.getUriInfo().getPath())
                && !csrf.accepts(sent(request))) {
            throw new Problem(ProblemType.FORM_EXPIRED);
        }
    }

    private static String sent(ResteasyReactiveContainerRequestContext request) {
        String header = request.getHeaderString(Csrf.HEADER);
        if (header != null) {
            return header;
        }
        var quarkusRequest = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        Object field = quarkusRequest.getFormParameter(Csrf.NAME, true, false);
        return field instanceof String text ? text : null;
    }
}
