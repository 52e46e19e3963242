package vn.danchu.consultation;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import com.fasterxml.jackson.databind.ObjectMapper;

import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.asyncapi.PublishedSamples;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ContractSamplesTest {
    @Inject
    ObjectMapper json;

    @Test
    void thisServiceWritesExactlyItsSamples() {
        PublishedSamples.areWhatIsWritten(ConsultationEvent.class, json);
    }
}
