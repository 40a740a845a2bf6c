package cn.lawcampaign.deploy.local;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;

/** A part that does not answer: the person reads a sentence, a program a problem, and both when to try again. */
final class PartAway implements ProxyInterceptor {

    private static final String PAGE = PlainPage.of(
            "服务暂时不可用，请稍后再试。您刚才填写的内容没有提交，请按浏览器的“后退”返回。",
            "This service is away for the moment. What you typed was not sent; go back and try again in a minute.");
    private static final String PROBLEM = """
            {"type":"/problems/unavailable","title":"服务暂时不可用，请稍后再试 / away for the moment, try again","status":503}
            """;
    private static final String RETRY_AFTER_S = "10";

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        return context.sendRequest().recover(fault -> Future.succeededFuture(away(context)));
    }

    private static ProxyResponse away(ProxyContext context) {
        boolean api = context.request().getURI().startsWith("/api/");
        ProxyResponse answer = context.request().release().response().setStatusCode(503)
                .putHeader("Content-Type", api ? "application/problem+json" : PlainPage.TYPE)
                .putHeader("Retry-After", RETRY_AFTER_S)
                .setBody(Body.body(Buffer.buffer(api ? PROBLEM : PAGE)));
        PlainPage.headers(answer::putHeader);
        return answer;
    }
}
