package vn.danchu.gateway.entrance;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.CorsHandler;

/** Lets pages of configured origins call the API. Nobody else's page gets a header, so their browser blocks it. */
@ApplicationScoped
public class CrossOrigin {
    private final Set<String> origins;
    private final CorsHandler cors;

    CrossOrigin(EntranceConfig config) {
        this.origins = config.allowedOrigins().orElse(Set.of());
        this.cors = CorsHandler.create()
                .addOrigins(List.copyOf(origins))
                .allowedMethods(Set.of(HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH,
                        HttpMethod.DELETE))
                .allowedHeaders(Set.of("Authorization", "Content-Type", "Accept-Language", "Idempotency-Key",
                        "If-Match", "If-None-Match", "Prefer", RequestId.HEADER))
                .exposedHeaders(Set.of("ETag", "Location", "Retry-After", "RateLimit", "RateLimit-Policy",
                        "Idempotent-Replayed", "Preference-Applied", "Content-Disposition", "API-Version",
                        RequestId.HEADER))
                .maxAgeSeconds(600);
    }

    void open(@Observes Router router) {
        if (!origins.isEmpty()) {
            router.route("/api/*").order(Stage.CROSS_ORIGIN).handler(this::admit);
        }
    }

    // The library's handler answers 403 to any other origin, and so to our own page behind a changed scheme.
    private void admit(RoutingContext context) {
        if (origins.contains(context.request().getHeader(HttpHeaders.ORIGIN))) {
            cors.handle(context);
        } else {
            context.next();
        }
    }
}
