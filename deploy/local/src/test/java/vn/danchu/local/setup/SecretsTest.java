package vn.danchu.local.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    Path folder;

    @Test
    void aSecretStaysTheSameInLaterRuns() {
        var drawn = new Secrets(file()).password("demonstration");

        assertEquals(drawn, new Secrets(file()).password("demonstration"));
    }

    @Test
    void everySecretIsDifferent() {
        var secrets = new Secrets(file());

        assertNotEquals(secrets.password("one"), secrets.password("other"));
        assertNotEquals(secrets.key("one key"), secrets.key("other key"));
    }

    @Test
    void aNewSecretKeepsTheOldOnes() {
        var old = new Secrets(file()).password("old");

        new Secrets(file()).key("new");

        assertEquals(old, new Secrets(file()).password("old"));
    }

    @Test
    void aPasswordIsLongAndReadable() {
        assertTrue(new Secrets(file()).password("any").matches("([a-hj-km-np-z2-9]{5}-){3}[a-hj-km-np-z2-9]{5}"));
    }

    @Test
    void aKeyHasThirtyTwoBytes() {
        assertEquals(32, Base64.getDecoder().decode(new Secrets(file()).key("ballot-key")).length);
    }

    @Test
    void onlyTheOwnerReadsTheFile() throws IOException {
        new Secrets(file()).password("any");

        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
    }

    private Path file() {
        return folder.resolve("secrets.properties");
    }
}
