package vn.danchu.gateway.entrance;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** The first thing every request meets: it gets its id, its headers, and is turned away when it is malformed. */
@ApplicationScoped
public class Entrance {
    private static final Logger LOG = Logger.getLogger(Entrance.class);
    private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST,
            HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE, HttpMethod.OPTIONS);

    private final long maxBodySize;
    private final long maxImportSize;

    Entrance(EntranceConfig config) {
        this.maxBodySize = config.maxBodySize().asLongValue();
        this.maxImportSize = config.maxImportSize().asLongValue();
    }

    /** The largest body that a path takes. */
    public long maxBodySize(String path) {
        return path.endsWith("-imports") ? maxImportSize : maxBodySize;
    }

    void open(@Observes Router router) {
        router.route().order(Stage.ENTRANCE).handler(this::receive).failureHandler(this::answerFailure);
    }

    private void receive(RoutingContext context) {
        var request = context.request();
        var requestId = RequestId.of(request);
        request.headers().set(RequestId.HEADER, requestId);
        context.addHeadersEndHandler(beforeHeaders -> {
            context.response().putHeader(RequestId.HEADER, requestId);
            // The server compresses what it sends to whoever takes it so.
            context.response().headers().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
            SecurityHeaders.apply(request, context.response());
        });
        if (!METHODS.contains(request.method())) {
            Problem.METHOD_NOT_ALLOWED.answer(context);
        } else if (!request.uri().startsWith("/") || !SafePath.isSafe(request.path())) {
            Problem.UNSAFE_PATH.answer(context);
        } else if (declaredLength(context) > maxBodySize(request.path())) {
            Problem.BODY_TOO_LARGE.answer(context);
        } else {
            context.next();
        }
    }

    private static long declaredLength(RoutingContext context) {
        var length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException beyondLong) {
            return Long.MAX_VALUE;
        }
    }

    private void answerFailure(RoutingContext context) {
        switch (context.statusCode()) {
            case 404 -> Problem.UNKNOWN_ROUTE.answer(context);
            case 405 -> Problem.METHOD_NOT_ALLOWED.answer(context);
            case 413 -> Problem.BODY_TOO_LARGE.answer(context);
            default -> {
                LOG.errorf(context.failure(), "Request %s failed", context.request().getHeader(RequestId.HEADER));
                Problem.INTERNAL_ERROR.answer(context);
            }
        }
    }
}
