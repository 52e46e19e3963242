package vn.danchu.platform.testing.asyncapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** What a service's own settings, and those that all services share, say about it. */
final class ServiceSettings {
    private final Properties values = new Properties();

    ServiceSettings(Path module) {
        load(module.resolveSibling("platform/src/main/resources/META-INF/microprofile-config.properties"));
        load(module.resolve("src/main/resources/application.properties"));
    }

    /** @return what the API document says of the service under this name, e.g. {@code title} */
    String info(String name) {
        return require("quarkus.smallrye-openapi.info-" + name);
    }

    /** @return the name under which the service reads topics */
    String consumer() {
        return require("danchu.events.consumer");
    }

    private String require(String name) {
        String value = values.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("no setting " + name);
        }
        return value;
    }

    private void load(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            values.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
