package cn.lawcampaign.platform.web;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;

import cn.lawcampaign.platform.lang.Lang;

/** The language of a request: what the reader chose (cookie), else what the browser asks for, else Chinese. */
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
        return Lang.choose(cookie == null ? null : cookie.getValue(), context.request().getHeader("Accept-Language"));
    }
}
