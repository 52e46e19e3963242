package vn.danchu.inspectionboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
    @CsvSource({"project-registered, ProjectRegistered", "board-recorded, BoardRecorded",
        "plan-sent-to-investor, PlanSentToInvestor"})
    void thisServiceWritesExactlyItsSamples(String sample, String event) throws Exception {
        try (InputStream file = getClass().getResourceAsStream("/samples/inspectionboard/" + sample + ".json")) {
            JsonNode written = json.readTree(file);
            Object read = json.treeToValue(written, Class.forName("vn.danchu.inspectionboard.contracts." + event));

            assertEquals(written, json.readTree(json.writeValueAsString(read)));
        }
    }
}
