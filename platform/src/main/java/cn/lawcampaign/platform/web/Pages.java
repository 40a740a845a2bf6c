package cn.lawcampaign.platform.web;

import java.net.URI;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;

import cn.lawcampaign.platform.campaign.Campaign;
import cn.lawcampaign.platform.lang.Lang;
import cn.lawcampaign.platform.security.CurrentViewer;

/**
 * Turns a template into an answer. Use {@link #citizen} for the public's pages, which never look at a sign-in (a stale one
 * must not send a citizen to the sign-in page), and {@link #staff} for the rest.
 */
@ApplicationScoped
public class Pages {

    @Inject
    RoutingContext context;

    @Inject
    AssetRoute assets;

    @Inject
    WebConfig config;

    @Inject
    Campaign campaign;

    @Inject
    CurrentViewer viewer;

    /** The reader's language. */
    public Lang lang() {
        return CurrentLang.of(context);
    }

    /** A public page with status 200. */
    public Response citizen(TemplateInstance template) {
        return citizen(200, template);
    }

    /** A public page; 422 is for a form that comes back with errors. */
    public Response citizen(int status, TemplateInstance template) {
        return write(status, template, page(context));
    }

    /** A staff page with status 200. */
    public Response staff(TemplateInstance template) {
        return staff(200, template);
    }

    public Response staff(int status, TemplateInstance template) {
        Page base = page(context);
        return write(status, template,
                new Page(base.lang(), base.assets(), base.campaign(), base.path(), viewer.displayName(),
                        viewer.unit().map(u -> u.name(base.lang().locale())).orElse(""),
                        NavItem.of(viewer.get(), base.path()), base.leaveTo()));
    }

    /** Goes to another page of ours after a change (303). */
    public static Response seeOther(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    Page page(RoutingContext request) {
        Lang lang = CurrentLang.of(request);
        return new Page(lang, assets.base(), campaign.name(lang.locale()), request.request().uri(), null, "", List.of(),
                config.leaveTo());
    }

    /**
     * The page that a problem is shown on, which may come before a resource is found: on the staff's site with who is
     * signed in, so that whoever may not do something sees as whom, and can sign out.
     */
    Page problemPage(RoutingContext request) {
        Page base = page(request);
        return base.isStaff() && request.user() instanceof QuarkusHttpUser user
                && !user.getSecurityIdentity().isAnonymous()
                        ? base.of(CurrentViewer.displayName(user.getSecurityIdentity()))
                        : base;
    }

    private static Response write(int status, TemplateInstance template, Page page) {
        return Response.status(status).type("text/html;charset=UTF-8").header("Content-Language", page.lang().tag())
                .entity(html(template, page)).build();
    }

    static String html(TemplateInstance template, Page page) {
        return template.setLocale(page.lang().locale()).data("page", page).render();
    }
}
