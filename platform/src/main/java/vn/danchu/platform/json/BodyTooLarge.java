package vn.danchu.platform.json;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Languages;
import vn.danchu.platform.problem.ProblemType;

/** Refuses a body that is announced as larger than is taken, with a problem that says so. */
@ApplicationScoped
public class BodyTooLarge {
    private static final ProblemType TYPE = CommonProblem.TOO_LARGE;
    // The framework's own check closes the connection without a word.
    private static final int BEFORE_THE_FRAMEWORK = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1;
    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    Optional<MemorySize> most;

    void guard(@Observes Router router) {
        most.ifPresent(limit -> router.route().order(BEFORE_THE_FRAMEWORK)
                .handler(call -> check(call, limit.asLongValue())));
    }

    private static void check(RoutingContext call, long limit) {
        String announced = call.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (announced == null || Long.parseLong(announced) <= limit) {
            call.next();
            return;
        }
        Locale language = Languages.of(call);
        JsonObject problem = new JsonObject(Map.of("type", ProblemType.BASE + TYPE.slug(), "title",
                TYPE.title().in(language), "status", TYPE.status()));
        call.response().setStatusCode(TYPE.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage()).putHeader("Connection", "close")
                .endHandler(sent -> call.request().connection().close()).end(problem.encode());
    }
}
