package cn.lawcampaign.platform.web;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;

import cn.lawcampaign.platform.lang.Lang;

/**
 * The language of a request. Pages are in Chinese until the reader chooses English (cookie), whatever the browser asks for:
 * many browsers here are set to English by whoever installed them. Programs choose by the header.
 */
public final class CurrentLang {

    /** Holds zh or en; set by {@link LangResource}, readable by no script's need and no secret. */
    public static final String COOKIE = "lang";

    private CurrentLang() {
    }

    public static Lang of(RoutingContext context) {
        if (context == null) {
            return Lang.ZH;
        }
        Cookie cookie = context.request().getCookie(COOKIE);
        String path = String.valueOf(context.request().path());
        boolean program = path.startsWith("/api/") || path.startsWith("/door/");
        return Lang.choose(cookie == null ? null : cookie.getValue(),
                program ? context.request().getHeader("Accept-Language") : null);
    }
}
