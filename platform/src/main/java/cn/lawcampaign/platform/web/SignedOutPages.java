package cn.lawcampaign.platform.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import cn.lawcampaign.platform.security.CurrentViewer;

/** Where a sign-out ends. {@code /signed-out/now} is the address that OIDC takes as the wish to sign out. */
@Path("/signed-out")
public class SignedOutPages {

    @Inject
    Pages pages;

    @Inject
    CurrentViewer viewer;

    @GET
    @PermitAll
    public Response signedOut() {
        return pages.citizen(Templates.signedOut());
    }

    /** Never reached while somebody is signed in: the sign-out happens on the way here. */
    @GET
    @Path("/now")
    @Authenticated
    public Response now() {
        return Pages.seeOther("/signed-out");
    }

    /** Signs in if need be, and goes to the first area that the account's roles open. */
    @GET
    @Path("/in")
    @Authenticated
    public Response in() {
        return Pages.seeOther(NavItem.of(viewer.get(), "").stream().findFirst().map(NavItem::href).orElse("/"));
    }

    /** Where a sign-in in a new tab ends, for whom a form waits in the old one; see {@link ExpiredSignIn}. */
    @GET
    @Path("/back")
    @Authenticated
    public Response back() {
        return pages.citizen(Templates.signedBackIn());
    }

    @CheckedTemplate(basePath = "suite")
    static class Templates {
        static native TemplateInstance signedOut();

        static native TemplateInstance signedBackIn();
    }
}
