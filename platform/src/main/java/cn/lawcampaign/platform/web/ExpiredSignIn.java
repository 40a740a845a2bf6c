package cn.lawcampaign.platform.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/**
 * Gives a form back whose sender is not signed in any more. A redirect to the sign-in would come back with GET and without
 * what was typed; so the page keeps it, the person signs in in a new tab and presses the button again.
 */
@ApplicationScoped
class ExpiredSignIn {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    Pages pages;

    @Inject
    Csrf csrf;

    /** Whether a person sent a form that would be lost otherwise. */
    static boolean concerns(RoutingContext context) {
        return !SAFE.contains(context.request().method().name()) && !ProblemAnswers.wantsJson(context)
                && !"JavaScript".equals(context.request().getHeader("X-Requested-With")) && TypedForm.isIn(context);
    }

    /** The page, or nothing when the form is not ours: another site must not put words into a form that we show. */
    Uni<Optional<Response>> page(RoutingContext context) {
        String token = csrf.getToken(); // now, while the request's scope is active
        Page page = pages.page(context);
        return TypedForm.read(context).map(typed -> CsrfToken.same(token, typed.token())
                ? Optional.of(answer(page, token, typed))
                : Optional.empty());
    }

    private static Response answer(Page page, String token, TypedForm typed) {
        String html = Pages.html(Templates.expired(SafePath.orHome(page.path()), token, typed.fields()), page);
        return Response.status(401).type("text/html;charset=UTF-8").header("Content-Language", page.lang().tag())
                .header("Cache-Control", "no-store").entity(html).build();
    }

    @CheckedTemplate(basePath = "suite")
    static class Templates {
        static native TemplateInstance expired(String action, String token, List<TypedForm.Field> fields);
    }
}
