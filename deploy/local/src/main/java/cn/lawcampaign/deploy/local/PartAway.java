package cn.lawcampaign.deploy.local;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;

/** A part that does not answer: the person reads a sentence, a program a problem, and both when to try again. */
final class PartAway implements ProxyInterceptor {

    private static final String PAGE = """
            <!doctype html><html lang="zh"><meta charset="utf-8"><title>503</title>
            <p>服务暂时不可用，请稍后再试。您刚才填写的内容没有提交，请按浏览器的“后退”返回。</p>
            <p lang="en">This service is away for the moment. Nothing was sent; go back and try again in a minute.</p></html>
            """;
    private static final String PROBLEM = "{\"type\":\"/problems/unavailable\",\"title\":\"服务暂时不可用\",\"status\":503}";

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        return context.sendRequest().recover(fault -> Future.succeededFuture(away(context)));
    }

    private static ProxyResponse away(ProxyContext context) {
        boolean api = context.request().getURI().startsWith("/api/");
        String type = api ? "application/problem+json" : "text/html; charset=utf-8";
        return context.request().release().response().setStatusCode(503)
                .putHeader("Content-Type", type).putHeader("Retry-After", "10").putHeader("Cache-Control", "no-store")
                .setBody(Body.body(Buffer.buffer(api ? PROBLEM : PAGE)));
    }
}
