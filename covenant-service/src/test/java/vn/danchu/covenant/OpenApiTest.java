package vn.danchu.covenant;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.openapi.OpenApiDocument;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OpenApiTest {
    @Test
    void theCommittedDescriptionIsWhatTheServiceSays() {
        OpenApiDocument.assertCommitted();
    }

    @Test
    void everyCallCanBeTriedAsTheDocumentShowsIt() {
        OpenApiDocument.assertEveryCallHasExamples();
    }
}
