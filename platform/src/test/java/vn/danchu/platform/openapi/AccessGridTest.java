package vn.danchu.platform.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessGridTest {
    private static final String NOTICES = "listPlanNotices,,anyone,public:read\n"
            + "listPlanNotices,items.plan,board-member commune-front,none\n";

    @Test
    void anOperationTellsWhoMayCallIt() {
        Operation operation = documented("certifyRoll", "certifyRoll,,village-head village-front-head,none\n");

        assertEquals("Signs.\n\nAccess: `village-head`, `village-front-head`, in its unit or one above; no machine.",
                operation.getDescription());
        assertEquals(Map.of("people", List.of("village-head", "village-front-head"), "machines", "none"),
                operation.getExtensions().get("x-access"));
        assertEquals(1, operation.getSecurity().size(), "no way without a token");
    }

    @Test
    void anOperationTellsWhatOnlySomeMaySee() {
        Operation operation = documented("listPlanNotices", NOTICES);

        assertTrue(operation.getDescription().endsWith("Access: anyone; machines with `public:read`, in their units."
                + " `items.plan` is shown to: `board-member`, `commune-front`, in its unit or one above; no machine."),
                operation.getDescription());
        assertEquals(2, operation.getSecurity().size(), "with a token and without");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,,village-chief,none\n", "a,,anyone,public:write\n", "a,,,none\n", "a,,anyone,\n",
        NOTICES + NOTICES})
    void aGridThatCannotBeMeantIsRefused(String rows) {
        assertThrows(IllegalArgumentException.class, () -> grid(rows));
    }

    private static Operation documented(String operationId, String rows) {
        Operation operation = OASFactory.createOperation().operationId(operationId).description("Signs.");
        new AccessDocumentation(grid(rows)).complete(operation);
        return operation;
    }

    private static AccessGrid grid(String rows) {
        return AccessGrid.read(("operation,part,people,machines\n" + rows).getBytes(StandardCharsets.UTF_8));
    }
}
