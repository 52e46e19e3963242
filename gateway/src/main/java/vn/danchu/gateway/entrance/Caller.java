package vn.danchu.gateway.entrance;

import java.util.Optional;

import io.vertx.ext.web.RoutingContext;

/**
 * Who presented a valid token.
 *
 * @param client the client the token was issued to (claim {@code azp})
 * @param subject the person or machine it speaks for (claim {@code sub})
 */
public record Caller(String client, String subject) {
    private static final String KEY = Caller.class.getName();

    void rememberIn(RoutingContext context) {
        context.put(KEY, this);
    }

    /** The caller of this request; empty when it carried no token. */
    public static Optional<Caller> of(RoutingContext context) {
        return Optional.ofNullable(context.get(KEY));
    }
}
