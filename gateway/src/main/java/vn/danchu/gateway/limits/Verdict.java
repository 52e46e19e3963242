package vn.danchu.gateway.limits;

import io.vertx.core.http.HttpServerResponse;

/**
 * The answer to one request for a place, told to the client in the fields of the IETF draft on RateLimit headers.
 *
 * @param quota requests that fit into the window
 * @param windowSeconds time in which an empty allowance becomes full
 * @param remaining requests that would be granted now
 * @param fullAfterSeconds time until the allowance is full again
 * @param retryAfterSeconds time until the next request will be granted; 0 when this one is
 */
record Verdict(boolean granted, String policy, long quota, long windowSeconds, long remaining, long fullAfterSeconds,
        long retryAfterSeconds) {

    void tell(HttpServerResponse response) {
        response.putHeader("RateLimit-Policy", '"' + policy + "\";q=" + quota + ";w=" + windowSeconds);
        response.putHeader("RateLimit", '"' + policy + "\";r=" + remaining + ";t=" + fullAfterSeconds);
        if (!granted) {
            response.putHeader("Retry-After", Long.toString(retryAfterSeconds));
        }
    }
}
