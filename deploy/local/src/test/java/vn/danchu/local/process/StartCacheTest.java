package vn.danchu.local.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class StartCacheTest {
    private static final Path FILE = Path.of("target", "app.aot");

    @Test
    void theTrialRunWritesWhatLaterRunsUse() {
        assertEquals("-XX:AOTCacheOutput=target/app.aot", new StartCache(FILE, true).option());
        assertEquals("-XX:AOTCache=target/app.aot", new StartCache(FILE, false).option());
    }
}
