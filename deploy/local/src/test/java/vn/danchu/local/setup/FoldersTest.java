package vn.danchu.local.setup;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {
    @TempDir
    Path parent;

    @Test
    void theDataFolderIsForItsOwnerAlone() throws IOException {
        folders().create();

        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data())));
    }

    @Test
    void resetDeletesWhatTheSuiteHasWritten() throws IOException {
        folders().create();
        Files.writeString(data().resolve("secrets.properties"), "password=old");
        Files.writeString(folders().log("gateway"), "started");

        folders().reset();

        assertFalse(Files.exists(data().resolve("secrets.properties")));
        assertFalse(Files.exists(folders().log("gateway")));
        assertDoesNotThrow(folders()::create);
    }

    @Test
    void aForeignFolderIsRefused() throws IOException {
        Files.createDirectories(data());
        Files.writeString(data().resolve("thesis.txt"), "years of work");

        assertThrows(Refusal.class, folders()::create);
    }

    @Test
    void theFolderOfAnEarlierRunIsTaken() {
        folders().create();

        assertDoesNotThrow(folders()::create);
    }

    private Path data() {
        return parent.resolve("data");
    }

    private Folders folders() {
        return new Folders(parent, data());
    }
}
