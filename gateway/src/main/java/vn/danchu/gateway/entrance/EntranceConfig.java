package vn.danchu.gateway.entrance;

import java.util.Optional;
import java.util.Set;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;

/** What is let in at all. */
@ConfigMapping(prefix = "gateway.entrance")
public interface EntranceConfig {

    /** Largest body of a request. */
    MemorySize maxBodySize();

    /** Largest list that an office sends in, to a path that ends in {@code -imports}. */
    MemorySize maxImportSize();

    /** Origins, besides the gateway's own, whose pages may call the API from a browser. */
    Optional<Set<String>> allowedOrigins();
}
