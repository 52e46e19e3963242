package vn.danchu.consultation;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.asyncapi.AsyncApiDocument;
import vn.danchu.platform.testing.openapi.OpenApiDocument;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class InterfaceDocumentsTest {

    @Test
    void theCommittedDocumentOfTheCallsIsThatOfTheRunningService() {
        OpenApiDocument.assertCommitted();
    }

    @Test
    void everyCallCanBeTriedAsTheDocumentShowsIt() {
        OpenApiDocument.assertEveryCallHasExamples();
    }

    @Test
    void theCommittedDocumentOfTheEventsIsThatOfContractsAndInbox() {
        AsyncApiDocument.assertCommitted("vn.danchu.consultation");
    }

    @Test
    void theServiceShowsTheDocumentOfItsEvents() {
        AsyncApiDocument.assertServed();
    }
}
