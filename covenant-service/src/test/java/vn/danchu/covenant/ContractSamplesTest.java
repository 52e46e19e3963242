package vn.danchu.covenant;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.danchu.covenant.contracts.CovenantEvent;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.asyncapi.PublishedSamples;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ContractSamplesTest {
    @Inject
    ObjectMapper json;

    @Test
    void thisServiceWritesExactlyItsSamples() {
        PublishedSamples.areWhatIsWritten(CovenantEvent.class, json);
    }

    @ParameterizedTest
    @CsvSource({"village-established, village.VillageEstablished", "village-ended, village.VillageEnded",
        "village-renamed, village.VillageRenamed", "covenant-proposed, initiative.CovenantProposed",
        "matter-opened, matter.MatterOpened",
        "decision-adopted, decision.DecisionAdopted", "decision-rejected, decision.DecisionRejected"})
    void thisServiceReadsTheSamplesOfTheConsultationService(String sample, String event) throws Exception {
        Object read = json.treeToValue(sample("consultation/" + sample),
                Class.forName("vn.danchu.consultation.contracts." + event));

        assertNotNull(read);
    }

    private JsonNode sample(String name) throws IOException {
        try (InputStream file = getClass().getResourceAsStream("/samples/" + name + ".json")) {
            return json.readTree(file);
        }
    }
}
