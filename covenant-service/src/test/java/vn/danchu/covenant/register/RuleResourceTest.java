package vn.danchu.covenant.register;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.danchu.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RuleResourceTest {
    /** All rows but those of the steps. */
    private static final String VALUES = "items.findAll { it.unit != 'states' }.";

    @Test
    void everybodyReadsWhatTheServiceGoesBy() {
        given().get("/v1/rules?on=2026-11-20").then().statusCode(200)
                .body(VALUES + "key", contains("covenant.posting-least", "covenant.proposal-consent-share",
                        "covenant.recognition-deadline", "covenant.submission-deadline"), VALUES + "value",
                        contains("30", "≥ 1/10", "5", "5"), VALUES + "unit",
                        contains("days", "share", "working-days", "working-days"), VALUES + "articleEn[0]",
                        is("Decree 61/2023/NĐ-CP, Art. 9(1)"), VALUES + "articleEn[1]",
                        is("Decree 61/2023/NĐ-CP, Art. 7(3)"), "items.key", hasItem("covenant.step.recognise"));
    }

    @ParameterizedTest
    @CsvSource({"2023-08-15, 0", "2023-08-16, 4", "2023-08-17, 4"})
    void theRulesHoldFromTheDayOfTheDecree(String day, int rules) {
        given().get("/v1/rules?on=" + day).then().body(VALUES + "size()", is(rules));
    }
}
