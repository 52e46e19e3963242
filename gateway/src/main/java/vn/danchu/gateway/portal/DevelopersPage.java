package vn.danchu.gateway.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** The page on which developers of portals find every API. Its files are packed into the gateway. */
@ApplicationScoped
public class DevelopersPage {
    private final PagePolicy policy;

    DevelopersPage(PagePolicy policy) {
        this.policy = policy;
    }

    void open(@Observes Router router) {
        router.route("/developers").handler(this::prepare);
        router.route("/developers/*").handler(this::prepare);
    }

    private void prepare(RoutingContext context) {
        context.response()
                .putHeader(PagePolicy.HEADER, policy.ofTheDevelopersPage())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        if ("/developers".equals(context.request().path())) {
            context.redirect("/developers/");
        } else {
            context.next();
        }
    }
}
