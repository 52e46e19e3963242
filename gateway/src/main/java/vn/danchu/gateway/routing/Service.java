package vn.danchu.gateway.routing;

import java.net.URI;

import io.vertx.core.http.RequestOptions;

/**
 * A service behind the gateway.
 *
 * @param name its name in public paths
 * @param origin scheme, host and port it listens on
 */
public record Service(String name, URI origin) {

    public String publicPrefix() {
        return "/api/" + name;
    }

    /** Options of a request to this service, without path and method. */
    public RequestOptions request() {
        return new RequestOptions().setHost(origin.getHost()).setPort(port()).setSsl(isSecure());
    }

    /** The address under which the outside finds what the service calls {@code location}; others stay as they are. */
    String publicLocation(String location) {
        var target = URI.create(location);
        if (target.isAbsolute() && !origin.getAuthority().equals(target.getAuthority())
                || target.getRawPath() == null || !target.getRawPath().startsWith("/v")) {
            return location;
        }
        return publicPrefix() + target.getRawPath() + (target.getRawQuery() == null ? "" : '?' + target.getRawQuery());
    }

    private boolean isSecure() {
        return "https".equals(origin.getScheme());
    }

    private int port() {
        if (origin.getPort() >= 0) {
            return origin.getPort();
        }
        return isSecure() ? 443 : 80;
    }
}
