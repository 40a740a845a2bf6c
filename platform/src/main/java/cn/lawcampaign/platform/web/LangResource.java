package cn.lawcampaign.platform.web;

import java.net.URI;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

import cn.lawcampaign.platform.lang.Lang;

/** {@code /lang?to=en&back=/report}: remembers the language for the browser's session and goes back. */
@Path("/lang")
@PermitAll
public class LangResource {

    @Inject
    WebConfig config;

    @GET
    public Response switchTo(@RestQuery String to, @RestQuery String back) {
        NewCookie cookie = new NewCookie.Builder(CurrentLang.COOKIE).value(Lang.choose(to, null).code()).path("/")
                .httpOnly(true).sameSite(NewCookie.SameSite.LAX).secure(config.secure()).build();
        return Response.seeOther(URI.create(SafePath.orHome(back))).cookie(cookie).build();
    }
}
