package cn.lawcampaign.platform.problem;

import cn.lawcampaign.platform.lang.Text;

/**
 * A kind of problem that callers may tell apart (RFC 9457, section 3.1.1). Services add their own next to the ones here.
 *
 * @param slug   last part of the stable type URI
 * @param status HTTP status, 400 to 599
 * @param title  short, the same for every occurrence
 * @param advice what the reader can do now
 */
public record ProblemType(String slug, int status, Text title, Text advice) {

    public static final ProblemType BAD_REQUEST = of("bad-request", 400, "请求无法识别", "The request cannot be understood",
            "请返回上一页重新提交。", "Go back and try again.");
    public static final ProblemType INVALID = of("invalid", 400, "填写内容需要修改", "Some fields need your attention",
            "请按提示修改后重新提交。", "Correct the fields named below and send it again.");
    public static final ProblemType SIGN_IN = of("sign-in-required", 401, "请先登录", "Please sign in",
            "登录后可继续原来的操作。", "You can go on once you have signed in.");
    public static final ProblemType NOT_ALLOWED = of("not-allowed", 403, "您没有此项权限", "You are not allowed to do this",
            "如工作需要，请与管理员联系。", "If your work needs it, ask your administrator.");
    public static final ProblemType FORM_EXPIRED = of("form-expired", 403, "页面已失效，本次没有提交",
            "This page has expired, nothing was sent",
            "请返回上一页（填写的内容仍在），刷新后重新提交；请确认浏览器允许本站使用 Cookie。",
            "Go back (what you typed is still there) and send it again; cookies must be allowed for this site.");
    public static final ProblemType NOT_FOUND = of("not-found", 404, "没有找到该页面", "Page not found",
            "请检查网址，或从首页重新进入。", "Check the address, or start from the home page.");
    public static final ProblemType METHOD = of("method-not-allowed", 405, "不支持此操作", "This is not supported here",
            "请从首页重新进入。", "Start again from the home page.");
    public static final ProblemType NOT_ACCEPTABLE = of("not-acceptable", 406, "无法提供所要的格式",
            "The format asked for is not available", "请调整 Accept 请求头。", "Change the Accept header.");
    public static final ProblemType CONFLICT = of("conflict", 409, "内容已被他人更新", "Somebody else changed this meanwhile",
            "请刷新页面，核对最新情况后再操作。", "Reload the page, look at what changed, then decide.");
    public static final ProblemType TOO_LARGE = of("too-large", 413, "提交的内容过大", "What you sent is too large",
            "请减少文字或附件后重新提交。", "Shorten the text or attach less, then send it again.");
    public static final ProblemType MEDIA_TYPE = of("unsupported-media-type", 415, "不支持该内容格式",
            "This kind of content is not supported", "请使用接口说明中的格式。", "Use a format named in the API description.");
    public static final ProblemType TOO_MANY = of("too-many-requests", 429, "操作过于频繁", "Too many attempts",
            "请稍后再试。", "Please wait a while and try again.");
    public static final ProblemType INTERNAL = of("internal", 500, "系统出现故障", "Something went wrong on our side",
            "请稍后再试；如需咨询，请提供下面的编号。", "Please try later; if you contact us, quote the reference below.");
    public static final ProblemType UNAVAILABLE = of("unavailable", 503, "服务暂时不可用",
            "The service is not available at the moment",
            "您的内容没有提交成功，请稍后再试。", "Nothing was recorded; please try again shortly.");

    public static ProblemType of(String slug, int status, String zh, String en, String adviceZh, String adviceEn) {
        return new ProblemType(slug, status, Text.of(zh, en), Text.of(adviceZh, adviceEn));
    }

    /** The stable type: a path on the suite's own origin. */
    public String uri() {
        return "/problems/" + slug;
    }

    /** The kind for a bare HTTP status that some library answered. */
    public static ProblemType ofStatus(int status) {
        return switch (status) {
            case 401 -> SIGN_IN;
            case 403 -> NOT_ALLOWED;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD;
            case 406 -> NOT_ACCEPTABLE;
            case 409 -> CONFLICT;
            case 413, 414, 431 -> TOO_LARGE;
            case 415 -> MEDIA_TYPE;
            case 429 -> TOO_MANY;
            case 503 -> UNAVAILABLE;
            default -> status >= 500 ? INTERNAL : BAD_REQUEST;
        };
    }
}
