package vn.danchu.gateway.routing;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

/** The table of services: which public path belongs to which of them. */
@ApplicationScoped
public class Services {
    // Only versioned resources are public; health, metrics and whatever else a service serves stay inside.
    private static final Pattern PUBLIC_PATH = Pattern.compile("/api/(?<service>[a-z-]+)(?<path>/v[1-9][0-9]?/.+)");

    private final RoutingConfig config;

    Services(RoutingConfig config) {
        this.config = config;
    }

    /** Names of all services in alphabetical order. */
    public SortedSet<String> names() {
        return new TreeSet<>(config.services().keySet());
    }

    /** The service of that name; empty when there is none. */
    public Optional<Service> named(String name) {
        return Optional.ofNullable(config.services().get(name)).map(origin -> new Service(name, origin));
    }

    /** The destination of a public path; empty when it leads nowhere. */
    Optional<Destination> destinationOf(String publicPath) {
        var match = PUBLIC_PATH.matcher(publicPath);
        return match.matches()
                ? named(match.group("service")).map(service -> new Destination(service, match.group("path")))
                : Optional.empty();
    }

    /** A path of one service, as the service knows it. */
    record Destination(Service service, String path) {
    }
}
