package vn.danchu.gateway.entrance;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;

/**
 * No connection turns into HTTP/2 without TLS: browsers never ask for it, and an upgrade tunnelled past an outer proxy
 * would also pass the rules of that proxy.
 */
@ApplicationScoped
public class NoUpgrade implements HttpServerOptionsCustomizer {

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setHttp2ClearTextEnabled(false);
    }
}
