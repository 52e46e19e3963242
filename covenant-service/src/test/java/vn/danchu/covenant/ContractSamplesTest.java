package vn.danchu.covenant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;

import jakarta.inject.Inject;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.danchu.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ContractSamplesTest {
    @Inject
    ObjectMapper json;

    @ParameterizedTest
    @CsvSource({"covenant-put-to-vote, CovenantPutToVote", "covenant-adopted, CovenantAdopted",
        "covenant-not-adopted, CovenantNotAdopted", "covenant-recognised, CovenantRecognised",
        "covenant-refused, CovenantRefused"})
    void thisServiceWritesExactlyItsSamples(String sample, String event) throws Exception {
        JsonNode written = sample("covenant/" + sample);
        Object read = json.treeToValue(written, Class.forName("vn.danchu.covenant.contracts." + event));

        assertEquals(written, json.readTree(json.writeValueAsString(read)));
    }

    @ParameterizedTest
    @CsvSource({"village-established, VillageEstablished", "matter-opened, MatterOpened",
        "decision-adopted, DecisionAdopted", "decision-rejected, DecisionRejected"})
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
