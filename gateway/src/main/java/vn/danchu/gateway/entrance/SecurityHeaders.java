package vn.danchu.gateway.entrance;

import java.util.Map;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/** Headers that tell the browser what no answer of the suite may be used for. They win over those of a service. */
final class SecurityHeaders {
    private static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";
    private static final String NO_PAGE = "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            // The camera reads QR codes; nothing else of the device is used.
            "Permissions-Policy", "camera=(self), microphone=(), geolocation=(), payment=(), usb=()");

    private SecurityHeaders() {
    }

    static void apply(HttpServerRequest request, HttpServerResponse response) {
        ALWAYS.forEach(response::putHeader);
        if (!response.headers().contains(CONTENT_SECURITY_POLICY)) {
            response.putHeader(CONTENT_SECURITY_POLICY, NO_PAGE);
        }
        if ("https".equals(request.scheme())) {
            response.putHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }
}
