package vn.danchu.gateway.routing;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

import io.smallrye.config.ConfigMapping;

/** Where the services are and how long they are waited for. */
@ConfigMapping(prefix = "gateway.routing")
public interface RoutingConfig {

    /** Origin of each service, by the name it has in public paths. */
    Map<String, URI> services();

    /** Longest wait for a connection to a service. */
    Duration connectTimeout();

    /** Longest silence of a service that is working on a request. */
    Duration answerTimeout();

    /** Connections kept to each service; as many requests again may wait for one. */
    int connectionsPerService();
}
