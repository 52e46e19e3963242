package vn.danchu.gateway.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.http.HttpClient;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;

import vn.danchu.gateway.entrance.Entrance;
import vn.danchu.gateway.entrance.Problem;
import vn.danchu.gateway.entrance.Stage;

/** Hands {@code /api/<service>/v1/…} over to the service. */
@ApplicationScoped
public class ServiceRoutes {
    private final Services services;
    private final HttpClient client;
    private final long answerTimeout;
    private final Entrance entrance;

    ServiceRoutes(Services services, HttpClient client, RoutingConfig config, Entrance entrance) {
        this.services = services;
        this.client = client;
        this.answerTimeout = config.answerTimeout().toMillis();
        this.entrance = entrance;
    }

    void open(@Observes Router router) {
        router.route("/api/*").order(Stage.SERVICE).handler(this::forward);
    }

    private void forward(RoutingContext context) {
        services.destinationOf(context.request().path()).ifPresentOrElse(
                destination -> exchange(context, destination),
                () -> Problem.UNKNOWN_ROUTE.answer(context));
    }

    private void exchange(RoutingContext context, Services.Destination destination) {
        var options = destination.service().request().setTimeout(answerTimeout);
        HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(proxied -> proxied.client().request(options))
                .addInterceptor(new Exchange(context, destination, entrance.maxBodySize(destination.path())))
                .handle(context.request());
    }
}
