package cn.lawcampaign.platform.web;

import java.util.Set;

import jakarta.inject.Inject;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

import cn.lawcampaign.platform.problem.Problem;
import cn.lawcampaign.platform.problem.ProblemType;
import cn.lawcampaign.platform.upload.Streamed;
import cn.lawcampaign.platform.upload.StreamedBodyFilter;

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
                && !isCheckedAsItIsRead(request) && !csrf.accepts(sent(request))) {
            throw new Problem(ProblemType.FORM_EXPIRED);
        }
    }

    /** The token of a form with files lies in the stream: {@link cn.lawcampaign.platform.upload.StreamedForms} checks it. */
    private static boolean isCheckedAsItIsRead(ResteasyReactiveContainerRequestContext request) {
        var quarkusRequest = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        return StreamedBodyFilter.isMultipart(request) && quarkusRequest.getResteasyReactiveResourceInfo()
                .getResourceMethod().isAnnotationPresent(Streamed.class);
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
