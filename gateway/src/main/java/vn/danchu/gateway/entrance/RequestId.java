package vn.danchu.gateway.entrance;

import java.util.UUID;
import java.util.regex.Pattern;

import io.vertx.core.http.HttpServerRequest;

/** The name under which one request is found in every log: the caller's own when it is harmless, else a new one. */
public final class RequestId {
    public static final String HEADER = "X-Request-Id";

    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private RequestId() {
    }

    static String of(HttpServerRequest request) {
        var given = request.getHeader(HEADER);
        return given != null && HARMLESS.matcher(given).matches() ? given : UUID.randomUUID().toString();
    }
}
