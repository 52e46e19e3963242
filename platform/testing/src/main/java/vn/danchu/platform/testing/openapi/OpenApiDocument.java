package vn.danchu.platform.testing.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import io.restassured.RestAssured;

import vn.danchu.platform.testing.architecture.SourceFiles;

/**
 * The generated OpenAPI document of a service, which is kept in git so that the gateway, the pages and other people
 * read it without running the service.
 */
public final class OpenApiDocument {
    static final String COMMITTED = "openapi/openapi.yaml";
    private static final String GENERATED = "target/openapi.yaml";

    private OpenApiDocument() {
    }

    /**
     * Compares what the running service answers at {@code /q/openapi} with {@code openapi/openapi.yaml} of the module.
     *
     * @throws AssertionError when they differ; the new document then lies in {@code target/openapi.yaml}
     */
    public static void assertCommitted() {
        var served = RestAssured.given().get("/q/openapi").then().statusCode(200).extract().asByteArray();
        assertCommitted(new String(served, StandardCharsets.UTF_8), SourceFiles.moduleFolder());
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

    static void assertCommitted(String served, Path module) {
        var committed = module.resolve(COMMITTED);
        try {
            if (Files.exists(committed) && Files.readString(committed).strip().equals(served.strip())) {
                return;
            }
            Files.createDirectories(module.resolve(GENERATED).getParent());
            Files.writeString(module.resolve(GENERATED), served.strip() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("The interface of this service and its committed description differ. If the change is"
                + " meant, run: mkdir -p openapi && cp " + GENERATED + " " + COMMITTED + " in " + module.getFileName());
    }
}
