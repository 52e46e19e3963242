package vn.danchu.compliance.inbox;

import static io.restassured.RestAssured.given;

import java.time.Duration;

import org.awaitility.Awaitility;

import io.restassured.path.json.JsonPath;

/** What the service answers about a commune, asked over HTTP as anybody may. */
final class Answers {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Answers() {
    }

    static JsonPath of(String commune, String asOf) {
        return given().header("Accept-Language", "en").queryParam("asOf", asOf)
                .get("/v1/communes/{code}/indicators", commune).then().statusCode(200).extract().jsonPath();
    }

    /** Numerator, denominator and pending of an indicator, e.g. {@code 1/2+0}. */
    static String score(String indicator, String commune, String asOf) {
        JsonPath answer = of(commune, asOf);
        String one = "indicators.find { it.code == '" + indicator + "' }.";
        return answer.getLong(one + "numerator") + "/" + answer.getLong(one + "denominator") + "+"
                + answer.getLong(one + "pending");
    }

    static void awaitScore(String expected, String indicator, String commune, String asOf) {
        Awaitility.await("score of " + indicator + " in " + commune).atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50)).until(() -> score(indicator, commune, asOf), expected::equals);
    }
}
