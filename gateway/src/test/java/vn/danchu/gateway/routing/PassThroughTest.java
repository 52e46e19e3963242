package vn.danchu.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;

import vn.danchu.gateway.Outside;
import vn.danchu.gateway.RawRequest;
import vn.danchu.platform.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(Outside.class)
class PassThroughTest {

    @Test
    void pathAndQueryReachTheServiceAsWritten() {
        given().urlEncodingEnabled(false).get("/api/consultation/v1/echo/th%C3%B4n?search=Cao%20L%E1%BB%99c&limit=2")
                .then().statusCode(200)
                .body("method", equalTo("GET"))
                .body("uri", equalTo("/v1/echo/th%C3%B4n?search=Cao%20L%E1%BB%99c&limit=2"));
    }

    @Test
    void bodyAndHeadersReachTheService() {
        given().auth().oauth2(TestTokens.of("truong.thon").token()).contentType("application/json; charset=utf-8")
                .header("Idempotency-Key", "0b5e").header("If-Match", "\"3\"").header("traceparent", "00-1-2-01")
                .body("{\"title\":\"Đường thôn\"}").put("/api/consultation/v1/echo")
                .then().statusCode(200)
                .body("method", equalTo("PUT"))
                .body("body", equalTo("{\"title\":\"Đường thôn\"}"))
                .body("headers.idempotency-key", equalTo("0b5e"))
                .body("headers.if-match", equalTo("\"3\""))
                .body("headers.traceparent", equalTo("00-1-2-01"));
    }

    @Test
    void aBodyOfUnknownLengthReachesTheService() throws IOException {
        var answer = RawRequest.send(RestAssured.port, "{}".getBytes(StandardCharsets.UTF_8), 3,
                "POST /api/consultation/v1/echo HTTP/1.1",
                "Authorization: Bearer " + TestTokens.of("truong.thon").token(),
                "Transfer-Encoding: chunked", RawRequest.LAST);

        assertEquals("{}{}{}", JsonPath.from(body(answer)).getString("body"));
    }

    @Test
    void statusBodyAndHeadersOfTheServiceComeBack() {
        given().get("/api/consultation/v1/refused")
                .then().statusCode(409).contentType("application/problem+json")
                .body("type", equalTo("https://danchu.vn/problems/already-voted"));
        given().auth().oauth2(TestTokens.of("truong.thon").token()).post("/api/consultation/v1/things")
                .then().statusCode(201).header("ETag", "\"3\"");
    }

    @Test
    void whatIsCreatedIsFoundUnderItsPublicAddress() {
        given().auth().oauth2(TestTokens.of("truong.thon").token()).post("/api/consultation/v1/things")
                .then().header("Location", "/api/consultation/v1/things/7?part=1");
    }

    @Test
    void headersOfTheInsideStayInside() {
        given().auth().oauth2(TestTokens.of("truong.thon").token()).post("/api/consultation/v1/things")
                .then().header("Server", nullValue()).header("X-Inside", nullValue());
    }

    @Test
    void whoAsksIsSaidByTheGatewayAlone() throws IOException {
        var answer = RawRequest.send(RestAssured.port, "GET /api/consultation/v1/echo HTTP/1.1",
                "X-Forwarded-For: 10.9.8.7", "X-Forwarded-Proto: https", "X-Forwarded-Prefix: /evil",
                "X-Forwarded-Host: evil.example", "X-Forwarded-User: admin", "Forwarded: for=10.9.8.7",
                "X-Real-IP: 10.9.8.7", "X-Original-URL: /q/health", "TE: trailers", "Upgrade: h2c");
        Map<String, String> headers = JsonPath.from(body(answer)).getMap("headers");

        assertEquals("127.0.0.1", headers.get("x-forwarded-for"));
        assertEquals("http", headers.get("x-forwarded-proto"));
        assertEquals("/api/consultation", headers.get("x-forwarded-prefix"));
        assertEquals("localhost", headers.get("x-forwarded-host").split(":")[0]);
        for (var never : new String[]{"x-forwarded-user", "forwarded", "x-real-ip", "x-original-url", "te",
            "upgrade"}) {
            assertNull(headers.get(never), never);
        }
    }

    @Test
    void headersThatBelongToOneConnectionEndAtTheGateway() throws IOException {
        var answer = RawRequest.send(RestAssured.port, "GET /api/consultation/v1/echo HTTP/1.1",
                "Connection: X-Hop", "X-Hop: 1", "X-Kept: 2");
        Map<String, String> headers = JsonPath.from(body(answer)).getMap("headers");

        assertNull(headers.get("x-hop"));
        assertEquals("2", headers.get("x-kept"));
    }

    @Test
    void longTextsComeCompressedToWhoeverTakesThem() {
        given().header("Accept-Encoding", "gzip").get("/api/consultation/v1/large")
                .then().statusCode(200).header("Content-Encoding", "gzip").body("size()", equalTo(5_001));
        given().config(RestAssured.config().decoderConfig(
                io.restassured.config.DecoderConfig.decoderConfig().noContentDecoders()))
                .get("/api/consultation/v1/large")
                .then().statusCode(200).header("Content-Encoding", nullValue()).body("size()", equalTo(5_001));
    }

    private static String body(RawRequest.Answer answer) {
        return answer.body().substring(answer.body().indexOf('{'), answer.body().lastIndexOf('}') + 1);
    }
}
