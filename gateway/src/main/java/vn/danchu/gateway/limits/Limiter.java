package vn.danchu.gateway.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.github.bucket4j.TimeMeter;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import vn.danchu.gateway.entrance.Caller;
import vn.danchu.gateway.entrance.Problem;
import vn.danchu.gateway.entrance.Stage;

/** Keeps one client from taking the place of all others. */
@ApplicationScoped
public class Limiter {
    private final Allowances allowances;

    Limiter(LimitConfig config) {
        this.allowances = new Allowances(config, TimeMeter.SYSTEM_NANOTIME);
    }

    void open(@Observes Router router) {
        router.route("/api/*").order(Stage.LIMIT).handler(this::limit);
        router.route("/openapi/*").order(Stage.LIMIT).handler(this::limit);
        router.route("/asyncapi/*").order(Stage.LIMIT).handler(this::limit);
    }

    private void limit(RoutingContext context) {
        var client = Caller.of(context).map(ClientKey::of)
                .orElseGet(() -> ClientKey.of(context.request().remoteAddress().hostAddress()));
        var verdict = allowances.ask(client);
        verdict.tell(context.response());
        if (verdict.granted()) {
            context.next();
        } else {
            Problem.TOO_MANY_REQUESTS.answer(context);
        }
    }
}
