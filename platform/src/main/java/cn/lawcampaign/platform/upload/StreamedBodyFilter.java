package cn.lawcampaign.platform.upload;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * Keeps the framework from reading multipart bodies, which would write files unsealed to the disk: it finds a form that
 * seems to be read already. Resources take the body as a stream and hand it to {@link StreamedForms}.
 */
public class StreamedBodyFilter {

    @ServerRequestFilter(preMatching = true)
    public void leaveUnread(ResteasyReactiveContainerRequestContext request) {
        if (isMultipart(request)) {
            var context = (ResteasyReactiveRequestContext) request.getServerRequestContext();
            context.setFormData(new FormData(0));
        }
    }

    /** Whether the request's body is a form with parts. */
    public static boolean isMultipart(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        return type != null && type.getType().equalsIgnoreCase("multipart");
    }
}
