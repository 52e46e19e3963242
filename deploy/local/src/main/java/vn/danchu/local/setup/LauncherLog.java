package vn.danchu.local.setup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.logging.LogManager;

/** Sends what Kafka and PostgreSQL report inside the launcher to a file, so that the terminal shows only progress. */
public final class LauncherLog {
    private LauncherLog() {
    }

    /**
     * @param file which is written anew
     */
    public static void writeTo(Path file) {
        try (var template = LauncherLog.class.getResourceAsStream("/logging.properties")) {
            var configuration = new String(template.readAllBytes(), StandardCharsets.UTF_8).replace("@log@",
                    file.toString().replace("%", "%%"));
            LogManager.getLogManager()
                    .readConfiguration(new ByteArrayInputStream(configuration.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
