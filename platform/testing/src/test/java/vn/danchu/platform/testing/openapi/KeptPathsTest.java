package vn.danchu.platform.testing.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import io.restassured.path.json.JsonPath;

class KeptPathsTest {
    private static final String VOTES = "{\"items\": [{\"id\": 7, \"state\": \"OPEN\"}, {\"id\": 8, \"state\": \"CLOSED\"}]}";

    @BeforeAll
    static void keepPaths() {
        KeptPaths.use();
    }

    @Test
    void aPathThatWasReadOnceIsKeptAndReadsEveryAnswer() {
        assertFalse(KeptPaths.isKept("items.id"));
        assertEquals(List.of(7, 8), JsonPath.from(VOTES).get("items.id"));
        assertTrue(KeptPaths.isKept("items.id"));

        assertEquals(List.of(9), JsonPath.from("{\"items\": [{\"id\": 9}]}").get("items.id"));
    }

    @Test
    void everyKindOfPathReadsWhatItReadBefore() {
        var votes = JsonPath.from(VOTES);

        assertEquals(8, votes.getInt("items[1].id"));
        assertEquals(2, votes.getInt("items.size()"));
        assertEquals(7, votes.getInt("items.find { it.state == 'OPEN' }.id"));
        assertEquals(8, votes.param("state", "CLOSED").getInt("items.find { it.state == state }.id"));
        assertNull(votes.get("items[0].closedAt"));
        assertThrows(IllegalArgumentException.class, () -> votes.get("items[0"));
    }
}
