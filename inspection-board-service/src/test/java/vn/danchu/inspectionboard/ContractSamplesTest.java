package vn.danchu.inspectionboard;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import com.fasterxml.jackson.databind.ObjectMapper;

import vn.danchu.inspectionboard.contracts.InspectionBoardEvent;
import vn.danchu.platform.testing.PublishedSamples;
import vn.danchu.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ContractSamplesTest {
    @Inject
    ObjectMapper json;

    @Test
    void thisServiceWritesExactlyItsSamples() {
        PublishedSamples.areWhatIsWritten(InspectionBoardEvent.class, "inspectionboard", json);
    }
}
