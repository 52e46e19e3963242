package vn.danchu.inspectionboard.register;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
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
                .body(VALUES + "key",
                        contains("board.enough-members", "board.every-side", "board.everybody-once",
                                "board.investor-notice-before-start", "board.one-head",
                                "board.residents-at-most"),
                        VALUES + "value", contains("5", "1", "1", "45", "1", "5"));
    }

    @ParameterizedTest
    @CsvSource({"2023-06-30, 0", "2023-07-01, 5", "2023-08-14, 5", "2023-08-15, 6"})
    void aRuleHoldsFromTheDayOfItsAct(String day, int rules) {
        given().get("/v1/rules?on=" + day).then().body(VALUES + "size()", is(rules));
    }
}
