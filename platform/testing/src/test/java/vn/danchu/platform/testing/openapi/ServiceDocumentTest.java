package vn.danchu.platform.testing.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class ServiceDocumentTest {
    private final ServiceDocument document = new ServiceDocument(json("""
            {"paths": {
               "/v1/boards/{id}": {"get": {"operationId": "readBoard", "parameters": [%s],
                 "responses": {"200": {"content": {"application/json": {"schema":
                   {"$ref": "#/components/schemas/Board"}}}}}}},
               "/v1/boards/newest": {"get": {"operationId": "readNewest", "responses": {"204": {}}}}},
             "components": {"schemas": {"Board": {"type": "object", "required": ["id", "startsOn"], "properties": {
               "id": {"$ref": "#/components/schemas/Id", "examples": ["0197a1c2-5b1e-7000-8000-000000000031"]},
               "startsOn": {"type": "string", "format": "date"}}},
               "Id": {"type": "string", "format": "uuid"}}}}
            """.formatted("""
            {"name": "id", "in": "path", "example": "seven", "schema": {"$ref": "#/components/schemas/Id"}}""")));
    private final JsonNode board = json("{\"$ref\": \"#/components/schemas/Board\"}");

    @Test
    void theOperationThatNamesTheAddressComesBeforeTheOneThatOnlyFits() {
        assertEquals("readNewest",
                document.operation("GET", "/v1/boards/newest").orElseThrow().get("operationId").asText());
        assertEquals("readBoard", document.operation("GET", "/v1/boards/7").orElseThrow().get("operationId").asText());
        assertTrue(document.operation("PUT", "/v1/boards/7").isEmpty());
        assertTrue(document.operation("GET", "/v1/boards").isEmpty());
    }

    @Test
    void aMissingPropertyAndAWrongFormDoNotFit() {
        String id = "0197a1c2-5b1e-7000-8000-000000000031";

        assertEquals(List.of(),
                document.misfits(board, json("{\"id\": \"" + id + "\", \"startsOn\": \"2026-11-24\"}")));
        assertFalse(document.misfits(board, json("{\"id\": \"" + id + "\"}")).isEmpty());
        assertFalse(document.misfits(board, json("{\"id\": \"7\", \"startsOn\": \"2026-11-24\"}")).isEmpty());
        assertFalse(document.misfits(board, json("{\"id\": \"" + id + "\", \"startsOn\": \"soon\"}")).isEmpty());
    }

    @Test
    void whatHasNoExampleOrAWrongOneIsAFault() {
        List<String> faults = Examples.faultsIn(document);

        assertTrue(faults.contains("readBoard, answer.startsOn: no example"), faults::toString);
        assertTrue(faults.stream().anyMatch(fault -> fault.startsWith("readBoard, id: ")), faults::toString);
        assertFalse(faults.stream().anyMatch(fault -> fault.contains("answer.id")), faults::toString);
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }
}
