package vn.danchu.gateway.portal;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** The pages that the gateway itself serves. */
@ConfigMapping(prefix = "gateway.portal")
public interface PortalConfig {

    /** Folder of the built single-page application; without it the gateway serves no application. */
    Optional<Path> webRoot();

    /** Where people sign in; pages may talk to its origin besides our own. */
    URI identityProvider();
}
