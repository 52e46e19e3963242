package vn.danchu.platform.testing.architecture;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommittedDocumentTest {
    @TempDir
    Path module;

    @Test
    void theCommittedDocumentIsAccepted() throws IOException {
        commit("openapi: 3.1.0\n");

        assertDoesNotThrow(() -> document().assertIs("openapi: 3.1.0\n"));
    }

    @Test
    void driftSaysHowToUpdateAndLeavesTheNewDocument() throws IOException {
        commit("openapi: 3.1.0\n");

        var drift = assertThrows(AssertionError.class,
                () -> document().assertIs("openapi: 3.1.0\npaths: {}\n"));

        assertTrue(drift.getMessage().contains("cp target/openapi.yaml openapi/openapi.yaml"));
        assertEquals("openapi: 3.1.0\npaths: {}\n", Files.readString(module.resolve("target/openapi.yaml")));
    }

    @Test
    void aMissingDocumentIsDrift() {
        assertThrows(AssertionError.class, () -> document().assertIs("openapi: 3.1.0\n"));
    }

    private CommittedDocument document() {
        return new CommittedDocument("openapi/openapi.yaml", module);
    }

    private void commit(String document) throws IOException {
        Files.createDirectories(module.resolve("openapi"));
        Files.writeString(module.resolve("openapi/openapi.yaml"), document);
    }
}
