package vn.danchu.local.setup;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
        Files.writeString(folders().log("gateway"), "started");

        folders().reset();

        assertFalse(Files.exists(data()));
    }

    @Test
    void resetLeavesAForeignFolderAlone() throws IOException {
        Files.createDirectories(data());
        Files.writeString(data().resolve("thesis.txt"), "years of work");

        assertThrows(Refusal.class, folders()::reset);

        assertTrue(Files.exists(data().resolve("thesis.txt")));
    }

    @Test
    void resetOfNothingIsNothing() {
        assertDoesNotThrow(folders()::reset);
    }

    private Path data() {
        return parent.resolve("data");
    }

    private Folders folders() {
        return new Folders(parent, data());
    }
}
