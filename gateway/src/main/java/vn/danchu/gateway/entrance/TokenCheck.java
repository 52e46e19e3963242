package vn.danchu.gateway.entrance;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * Stops bad tokens at the door, so that they cost a service nothing. What a good token allows is the service's own
 * decision, and it checks the token again.
 */
@ApplicationScoped
public class TokenCheck {
    private static final Logger LOG = Logger.getLogger(TokenCheck.class);
    private static final String REFUSAL = "token refusal";
    private static final Set<HttpMethod> OPEN_METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final HttpAuthenticator authenticator;

    TokenCheck(HttpAuthenticator authenticator) {
        this.authenticator = authenticator;
    }

    void open(@Observes Router router) {
        router.route("/api/*").order(Stage.TOKEN).handler(this::check);
        router.route("/api/*").order(Stage.REFUSAL).handler(TokenCheck::turnAway);
    }

    private void check(RoutingContext routing) {
        // Nothing of the body may pass before it is known who takes it: the service or nobody.
        routing.request().pause();
        var authorizations = routing.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        if (authorizations.size() == 1) {
            verify(routing, Vertx.currentContext());
            return;
        }
        if (!authorizations.isEmpty()) {
            routing.put(REFUSAL, Problem.TOKEN_INVALID);
        } else if (!OPEN_METHODS.contains(routing.request().method())) {
            routing.put(REFUSAL, Problem.TOKEN_MISSING);
        }
        routing.next();
    }

    private void verify(RoutingContext routing, Context eventLoop) {
        authenticator.attemptAuthentication(routing)
                .emitOn(task -> eventLoop.runOnContext(onEventLoop -> task.run()))
                .subscribe().with(
                        identity -> {
                            remember(routing, identity);
                            routing.next();
                        },
                        failure -> {
                            routing.put(REFUSAL, refusalFor(routing, failure));
                            routing.next();
                        });
    }

    private static void remember(RoutingContext routing, SecurityIdentity identity) {
        if (identity != null && identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null) {
            new Caller(String.valueOf(token.<Object>getClaim("azp")), token.getSubject()).rememberIn(routing);
        } else {
            routing.put(REFUSAL, Problem.TOKEN_INVALID);
        }
    }

    // Whatever is no statement about the token itself means that nobody could be asked about it.
    private static Problem refusalFor(RoutingContext routing, Throwable failure) {
        if (failure instanceof SecurityException) {
            // Only the kind of failure: its message quotes the claims.
            LOG.infof("Request %s carries a token that is refused: %s", routing.request().getHeader(RequestId.HEADER),
                    (failure.getCause() == null ? failure : failure.getCause()).getClass().getSimpleName());
            return Problem.TOKEN_INVALID;
        }
        LOG.warnf("Request %s: the token cannot be checked: %s", routing.request().getHeader(RequestId.HEADER),
                failure.getMessage());
        return Problem.IDENTITY_PROVIDER_UNAVAILABLE;
    }

    private static void turnAway(RoutingContext routing) {
        Problem refusal = routing.get(REFUSAL);
        if (refusal == null) {
            routing.next();
            return;
        }
        if (refusal.status() == 401) {
            routing.response().putHeader("WWW-Authenticate", refusal == Problem.TOKEN_INVALID
                    ? "Bearer realm=\"danchu\", error=\"invalid_token\""
                    : "Bearer realm=\"danchu\"");
        }
        refusal.answer(routing);
    }
}
