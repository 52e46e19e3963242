package vn.danchu.platform.testing.openapi;

import java.nio.charset.StandardCharsets;

import io.restassured.RestAssured;

import vn.danchu.platform.testing.architecture.CommittedDocument;
import vn.danchu.platform.testing.architecture.SourceFiles;

/**
 * The generated OpenAPI document of a service, which is kept in git so that the gateway, the pages and other people
 * read it without running the service.
 */
public final class OpenApiDocument {
    static final String COMMITTED = "openapi/openapi.yaml";

    private OpenApiDocument() {
    }

    /**
     * Compares what the running service answers at {@code /q/openapi} with {@code openapi/openapi.yaml} of the module.
     *
     * @throws AssertionError when they differ; the new document then lies in {@code target/openapi.yaml}
     */
    public static void assertCommitted() {
        var served = RestAssured.given().get("/q/openapi").then().statusCode(200).extract().asByteArray();
        new CommittedDocument(COMMITTED, SourceFiles.moduleFolder())
                .assertIs(new String(served, StandardCharsets.UTF_8));
    }

    /**
     * Reads the document as somebody does who wants to try the calls.
     *
     * @throws AssertionError when a parameter, a request or an answer has no example, or one that does not fit its schema
     */
    public static void assertEveryCallHasExamples() {
        var faults = ServiceDocument.served().map(Examples::faultsIn).orElseThrow();
        if (!faults.isEmpty()) {
            throw new AssertionError("A reader cannot try every call:\n" + String.join("\n", faults));
        }
    }
}
