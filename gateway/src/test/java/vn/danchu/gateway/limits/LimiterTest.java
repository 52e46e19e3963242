package vn.danchu.gateway.limits;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;

import vn.danchu.gateway.Outside;
import vn.danchu.platform.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(Outside.class)
@TestProfile(LimiterTest.SmallAllowances.class)
class LimiterTest {

    public static class SmallAllowances implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("gateway.limits.with-token.per-second", "1", "gateway.limits.with-token.burst", "3",
                    "gateway.limits.without-token.per-second", "1", "gateway.limits.without-token.burst", "3");
        }
    }

    @Test
    void whoAsksTooMuchWaitsAndIsThenServedAgain() {
        var token = TestTokens.machine("greedy-portal").token();
        given().auth().oauth2(token).get("/api/consultation/v1/echo").then().statusCode(200)
                .header("RateLimit-Policy", equalTo("\"with-token\";q=3;w=3"))
                .header("RateLimit", startsWith("\"with-token\";r=2;t="));

        exhaust(token).then().contentType("application/problem+json")
                .header("Retry-After", Integer::parseInt, greaterThan(0))
                .header("RateLimit", startsWith("\"with-token\";r=0;t="))
                .body("type", equalTo("https://danchu.vn/problems/too-many-requests"));

        await().until(() -> ask(token).statusCode() == 200);
    }

    @Test
    void othersAreServedMeanwhile() {
        exhaust(TestTokens.machine("second-greedy-portal").token());

        assertEquals(200, ask(TestTokens.machine("modest-portal").token()).statusCode());
    }

    @Test
    void guessingTokensIsLimitedToo() {
        var forged = TestTokens.of("truong.thon").forged().token();

        assertTrue(exhaust(forged).header("RateLimit").startsWith("\"without-token\""));
    }

    private static Response exhaust(String token) {
        return IntStream.range(0, 200).mapToObj(attempt -> ask(token))
                .filter(response -> response.statusCode() == 429).findFirst().orElseThrow();
    }

    private static Response ask(String token) {
        return given().auth().oauth2(token).get("/api/consultation/v1/echo");
    }
}
