package vn.danchu.platform.testing.openapi;

import java.util.List;

import io.quarkus.test.junit.callback.QuarkusTestAfterTestExecutionCallback;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Lets {@link DocumentedAnswers} read along in every test of every service, and shows the last call of a failing one. */
public final class ReadingAlong implements QuarkusTestBeforeEachCallback, QuarkusTestAfterTestExecutionCallback {
    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    @Override
    public void beforeEach(QuarkusTestMethodContext test) {
        var config = RestAssured.config();
        // By itself RestAssured looks for the modules of Jackson anew for each body.
        RestAssured.config = config.objectMapperConfig(
                config.getObjectMapperConfig().jackson2ObjectMapperFactory((type, charset) -> JSON));
        KeptPaths.use();
        if (RestAssured.filters().stream().noneMatch(DocumentedAnswers.class::isInstance)) {
            RestAssured.filters(List.of(new DocumentedAnswers(), new QuickCalls()));
        }
    }

    /** RestAssured would write down every call in case its test fails, which takes as long as the call itself. */
    @Override
    public void afterTestExecution(QuarkusTestMethodContext test) {
        if (test.getTestStatus().isTestFailed()) {
            System.out.println(test.getTestMethod().getName() + " failed after " + DocumentedAnswers.latest());
        }
    }
}
