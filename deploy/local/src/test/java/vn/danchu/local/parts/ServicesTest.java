package vn.danchu.local.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.danchu.local.process.Part;
import vn.danchu.local.setup.Folders;
import vn.danchu.local.setup.Refusal;
import vn.danchu.local.setup.Secrets;

class ServicesTest {
    @TempDir
    Path folder;
    private Services services;

    @BeforeEach
    void anInstallation() {
        var secrets = new Secrets(folder.resolve("secrets.properties"));
        services = new Services(new Folders(folder, folder.resolve("data")), secrets, "127.0.0.1:19092", false);
    }

    @Test
    void theGatewayKnowsTheAddressOfEveryService() {
        var environment = part("gateway").environment();

        assertEquals("http://localhost:18081", environment.get("DANCHU_CONSULTATION_URL"));
        assertEquals("http://localhost:18082", environment.get("DANCHU_COVENANT_URL"));
        assertEquals("http://localhost:18083", environment.get("DANCHU_INSPECTION_BOARD_URL"));
        assertEquals("http://localhost:18084", environment.get("DANCHU_COMPLIANCE_URL"));
        assertEquals("8080", environment.get("DANCHU_PORT"));
    }

    @Test
    void everyServiceEntersItsOwnDatabaseOnly() {
        var logins = services.parts().stream().map(Part::environment).filter(all -> all.containsKey("DANCHU_DB_URL"))
                .map(all -> all.get("DANCHU_DB_URL").replaceAll(".*/", "") + " " + all.get("DANCHU_DB_USER")).toList();

        assertEquals(List.of("consultation consultation", "covenant covenant", "inspection_board inspection_board",
                "compliance compliance"), logins);
    }

    @Test
    void onlyTheConsultationServiceHoldsTheKeysOfPeopleAndBallots() {
        assertTrue(part("consultation-service").environment().containsKey("DANCHU_BALLOT_KEY"));
        assertTrue(part("consultation-service").environment().containsKey("DANCHU_PERSON_PEPPER"));
        assertFalse(part("compliance-service").environment().containsKey("DANCHU_BALLOT_KEY"));
        assertFalse(part("gateway").environment().containsKey("DANCHU_PERSON_PEPPER"));
    }

    @Test
    void aServiceThatIsNotBuiltIsNamed() {
        var refusal = assertThrows(Refusal.class, services::requireBuilt);

        assertTrue(refusal.getMessage().startsWith("consultation-service is not built"));
    }

    private Part part(String name) {
        return services.parts().stream().filter(part -> part.name().equals(name)).findFirst().orElseThrow();
    }
}
