package vn.danchu.platform.events;

import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How a service tells its events. */
@ConfigMapping(prefix = "danchu.events")
public interface EventsConfig {

    /** Put before every topic and consumer group, so that several suites can share a broker. */
    Optional<String> prefix();

    /** The topic of this service's events, e.g. {@code danchu.consultation}; absent when it publishes none. */
    Optional<String> topic();

    /** The name under which this service reads the topics of others, e.g. {@code danchu-consultation}. */
    String consumer();

    /** How long the relay rests when there was nothing to tell. */
    @WithDefault("50ms")
    Duration pollInterval();

    /** How long the instance that tells keeps that right without a sign of life. */
    @WithDefault("10s")
    Duration lease();

    /** How many events go in one batch. */
    @WithDefault("500")
    int batch();

    /** Into how many partitions a new topic is cut. */
    @WithDefault("6")
    int partitions();

    /** @return the name under the prefix */
    default String prefixed(String name) {
        return prefix().orElse("") + name;
    }
}
