package vn.danchu.gateway.entrance;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import vn.danchu.gateway.Outside;
import vn.danchu.gateway.RawRequest;

@QuarkusTest
@QuarkusTestResource(Outside.class)
class EntranceTest {

    @ParameterizedTest
    @ValueSource(strings = {"/api/consultation/v1/../../q/health", "/api/consultation/v1/..%2f..%2fq/health",
        "/api/consultation/v1/%2e%2e/%2e%2e/q/health", "/api/consultation/v1/..;/..;/q/health",
        "/api/consultation/v1/..%5cq/health", "/api/consultation/v1/%252e%252e/q/health",
        "/api/consultation/v1//q/health", "/../beside-the-application.txt", "/%2e%2e/beside-the-application.txt",
        "/..%2fbeside-the-application.txt"})
    void noPathLeadsOutOfWhatIsPublic(String path) throws IOException {
        var answer = RawRequest.send(RestAssured.port, "GET " + path + " HTTP/1.1");

        assertEquals(400, answer.status());
        assertEquals("application/problem+json", answer.headers().get("content-type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/consultation/q/health", "/api/consultation/q/openapi", "/api/consultation/",
        "/api/consultation", "/api/consultation/v1", "/api/consultation/v1/", "/api/consultation/v0/echo",
        "/api/unknown/v1/echo", "/api/", "/%61pi/consultation/v1/echo", "/openapi/unknown.yaml"})
    void whatIsNotPublicIsNotFound(String path) throws IOException {
        var answer = RawRequest.send(RestAssured.port, "GET " + path + " HTTP/1.1");

        assertEquals(404, answer.status());
        assertFalse(answer.body().contains("inside"));
    }

    @Test
    void anAddressOfAnotherHostInTheRequestLineIsRefused() throws IOException {
        assertEquals(400, RawRequest.send(RestAssured.port, "GET http://inside/q/health HTTP/1.1").status());
    }

    @Test
    void methodsNobodyOffersAreRefused() throws IOException {
        assertEquals(405, RawRequest.send(RestAssured.port, "TRACE /api/consultation/v1/echo HTTP/1.1").status());
        assertEquals(405, RawRequest.send(RestAssured.port, "PROPFIND / HTTP/1.1").status());
    }

    @Test
    void aWellFormedRequestIdIsKeptPassedOnAndAnswered() {
        given().header("X-Request-Id", "portal-2026.11_22").get("/api/consultation/v1/echo")
                .then().header("X-Request-Id", "portal-2026.11_22")
                .body("headers.x-request-id", equalTo("portal-2026.11_22"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "a\"b", "<b>",
        "12345678901234567890123456789012345678901234567890123456789012345"})
    void anyOtherRequestIdIsReplaced(String requestId) {
        given().header("X-Request-Id", requestId).get("/api/consultation/v1/echo")
                .then().header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void aRequestWithoutAnIdGetsOneEvenWhenItIsRefused() {
        given().get("/api/unknown/v1/x").then().statusCode(404)
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/consultation/v1/echo", "/api/unknown/v1/x", "/", "/developers/", "/q/health"})
    void everyAnswerCarriesTheSecurityHeaders(String path) {
        given().get(path).then()
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Permissions-Policy", containsString("microphone=()"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Strict-Transport-Security", nullValue());
    }

    @Test
    void onlyConfiguredOriginsMayCallFromABrowser() {
        given().header("Origin", "https://portal.example").get("/api/consultation/v1/echo")
                .then().statusCode(200).header("Access-Control-Allow-Origin", "https://portal.example");
        given().header("Origin", "https://evil.example").get("/api/consultation/v1/echo")
                .then().statusCode(200).header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void aConfiguredOriginMayAskBeforeItWrites() {
        given().header("Origin", "https://portal.example").header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,idempotency-key")
                .options("/api/consultation/v1/echo")
                .then().statusCode(204).header("Access-Control-Allow-Methods", containsString("POST"));
    }
}
