package vn.danchu.platform.testing.openapi;

import java.util.List;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;

/** Lets {@link DocumentedAnswers} read along in every test of every service, and shows the calls of a failing one. */
public final class ReadingAlong implements QuarkusTestBeforeEachCallback {
    @Override
    public void beforeEach(QuarkusTestMethodContext test) {
        if (RestAssured.filters().stream().noneMatch(DocumentedAnswers.class::isInstance)) {
            RestAssured.filters(List.of(new DocumentedAnswers()));
            RestAssured.enableLoggingOfRequestAndResponseIfValidationFails();
        }
    }
}
