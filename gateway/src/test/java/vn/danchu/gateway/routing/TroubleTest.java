package vn.danchu.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import vn.danchu.gateway.Outside;
import vn.danchu.gateway.RawRequest;
import vn.danchu.platform.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(Outside.class)
class TroubleTest {
    private static final int LIMIT = 5 * 1024 * 1024;

    @Test
    void aServiceThatIsDownIsUnavailable() {
        given().get("/api/compliance/v1/communes/06211/indicators")
                .then().statusCode(503).contentType("application/problem+json").header("Retry-After", notNullValue())
                .body("type", equalTo("https://danchu.vn/problems/not-available"));
    }

    @Test
    void aServiceThatBreaksOffIsUnavailable() {
        given().get("/api/consultation/v1/broken").then().statusCode(503);
    }

    @Test
    void aSilentServiceIsGivenUpInTime() {
        given().get("/api/consultation/v1/silent")
                .then().statusCode(504).contentType("application/problem+json").header("Retry-After", notNullValue())
                .body("type", equalTo("https://danchu.vn/problems/service-timeout"));
    }

    @Test
    void aBodyOfTheLargestSizeIsTaken() {
        given().auth().oauth2(TestTokens.of("noi.vu").token()).contentType("text/csv").body(new byte[LIMIT])
                .post("/api/consultation/v1/echo")
                .then().statusCode(200).body("length", equalTo(LIMIT));
    }

    @Test
    void aLargerBodyIsRefusedBeforeItIsSent() throws IOException {
        var answer = RawRequest.send(RestAssured.port, "POST /api/consultation/v1/echo HTTP/1.1",
                "Authorization: Bearer " + TestTokens.of("noi.vu").token(), "Content-Length: " + (LIMIT + 1));

        assertIsTooLarge(answer);
    }

    @Test
    void aLargerBodyOfUnknownLengthIsCutOff() throws IOException {
        var answer = RawRequest.send(RestAssured.port, new byte[64 * 1024], 100_000,
                "POST /api/consultation/v1/echo HTTP/1.1",
                "Authorization: Bearer " + TestTokens.of("noi.vu").token(), "Transfer-Encoding: chunked");

        assertIsTooLarge(answer);
    }

    @Test
    void aListThatAnOfficeSendsInMayBeLarger() throws IOException {
        given().auth().oauth2(TestTokens.of("noi.vu").token()).contentType("text/csv").body(new byte[3 * LIMIT])
                .post("/api/consultation/v1/echo-imports")
                .then().statusCode(200).body("length", equalTo(3 * LIMIT));

        var larger = RawRequest.send(RestAssured.port, "POST /api/consultation/v1/echo-imports HTTP/1.1",
                "Authorization: Bearer " + TestTokens.of("noi.vu").token(), "Content-Length: " + (17 << 20));
        assertIsTooLarge(larger);
    }

    private static void assertIsTooLarge(RawRequest.Answer answer) {
        assertEquals(413, answer.status());
        assertEquals("application/problem+json", answer.headers().get("content-type"));
        assertTrue(answer.body().contains("https://danchu.vn/problems/too-large"));
    }
}
