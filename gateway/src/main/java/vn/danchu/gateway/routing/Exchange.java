package vn.danchu.gateway.routing;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

import org.jboss.logging.Logger;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;

import vn.danchu.gateway.entrance.Problem;
import vn.danchu.gateway.entrance.RequestId;

/** What changes on a request on its way in and on a response on its way out. */
final class Exchange implements ProxyInterceptor {
    private static final Logger LOG = Logger.getLogger(Exchange.class);
    private static final Pattern LIST_SEPARATOR = Pattern.compile("\\s*,\\s*");
    private static final Set<String> NEVER_FROM_OUTSIDE = Set.of("forwarded", "x-real-ip", "x-original-url",
            "x-original-uri", "x-rewrite-url", "x-http-method-override", "x-http-method", "x-method-override",
            "expect");
    private static final Set<String> NEVER_TO_OUTSIDE = Set.of("connection", "keep-alive", "proxy-authenticate", "te",
            "trailer", "upgrade", "server", "x-powered-by", "ratelimit", "ratelimit-policy", "x-request-id", "date",
            "access-control-allow-origin", "access-control-allow-credentials");

    private final RoutingContext routing;
    private final Services.Destination destination;
    private final long maxBodySize;

    Exchange(RoutingContext routing, Services.Destination destination, long maxBodySize) {
        this.routing = routing;
        this.destination = destination;
        this.maxBodySize = maxBodySize;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var request = context.request();
        var query = routing.request().query();
        request.setURI(destination.path() + (query == null ? "" : '?' + query));
        removeUntrusted(request.headers());
        tellTheService(request.headers(), routing.request());
        limitBody(request);
        return context.sendRequest().recover(this::answerFailure);
    }

    /** The answer is ours, so the proxy is left without one: its future never completes. */
    private Future<ProxyResponse> answerFailure(Throwable failure) {
        var slow = failure instanceof TimeoutException;
        LOG.warnf("Request %s: %s %s: %s", routing.request().getHeader(RequestId.HEADER), destination.service().name(),
                slow ? "is slow" : "is not available", failure.getMessage());
        (slow ? Problem.SERVICE_TIMEOUT : Problem.SERVICE_UNAVAILABLE).answer(routing);
        return Promise.<ProxyResponse>promise().future();
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        var headers = context.response().headers();
        removeNamed(headers);
        NEVER_TO_OUTSIDE.forEach(headers::remove);
        var location = headers.get(HttpHeaders.LOCATION);
        if (location != null) {
            headers.set(HttpHeaders.LOCATION, destination.service().publicLocation(location));
        }
        return context.sendResponse();
    }

    private void limitBody(ProxyRequest request) {
        var body = request.getBody();
        if (body.length() < 0) {
            var limited = new LimitedBody(body.stream(), maxBodySize, () -> Problem.BODY_TOO_LARGE.answer(routing));
            request.setBody(Body.body(limited));
        }
    }

    private void tellTheService(MultiMap headers, HttpServerRequest outside) {
        headers.set(RequestId.HEADER, outside.getHeader(RequestId.HEADER))
                .set("X-Forwarded-For", outside.remoteAddress().hostAddress())
                .set("X-Forwarded-Proto", outside.scheme())
                .set("X-Forwarded-Prefix", destination.service().publicPrefix());
        if (outside.authority() != null) {
            headers.set("X-Forwarded-Host", outside.authority().toString());
        }
    }

    private static void removeUntrusted(MultiMap headers) {
        removeNamed(headers);
        headers.names().stream().filter(Exchange::isUntrusted).toList().forEach(headers::remove);
    }

    private static boolean isUntrusted(String name) {
        var lowerCase = name.toLowerCase(Locale.ROOT);
        return lowerCase.startsWith("x-forwarded-") || NEVER_FROM_OUTSIDE.contains(lowerCase);
    }

    /** Headers that a Connection header calls its own belong to that connection alone. */
    private static void removeNamed(MultiMap headers) {
        for (var connection : headers.getAll(HttpHeaders.CONNECTION)) {
            for (var name : LIST_SEPARATOR.split(connection.trim())) {
                if (!name.isEmpty() && !name.equalsIgnoreCase(RequestId.HEADER)) {
                    headers.remove(name);
                }
            }
        }
    }
}
