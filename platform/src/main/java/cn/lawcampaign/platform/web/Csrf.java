package cn.lawcampaign.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;

import cn.lawcampaign.platform.upload.FormGuard;

/** The form token of this request; in templates {@code {#csrf /}} writes the hidden field. */
@Named("csrf")
@RequestScoped
public class Csrf implements FormGuard {

    /** Name of the cookie and of the hidden form field. */
    public static final String NAME = "csrf";
    /** Header that scripts send instead of the field. */
    public static final String HEADER = "X-CSRF";

    @Inject
    WebConfig config;

    @Inject
    RoutingContext context;

    private String token;

    /** The browser's token; asking for it the first time sets the cookie. */
    public String getToken() {
        if (token == null) {
            CsrfToken tokens = new CsrfToken(config.secret());
            String held = held();
            token = tokens.isOurs(held) ? held : tokens.create();
            if (!token.equals(held)) {
                context.response().addCookie(Cookie.cookie(NAME, token).setPath("/").setHttpOnly(true)
                        .setSecure(config.secure()).setSameSite(CookieSameSite.LAX));
            }
        }
        return token;
    }

    /** Whether what the form or the script sent is the token of the cookie. */
    @Override
    public boolean accepts(String sent) {
        return new CsrfToken(config.secret()).matches(held(), sent);
    }

    @Override
    public String field() {
        return NAME;
    }

    private String held() {
        Cookie cookie = context.request().getCookie(NAME);
        return cookie == null ? null : cookie.getValue();
    }
}
