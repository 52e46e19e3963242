package vn.danchu.covenant.recognition;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.danchu.covenant.CovenantFixture;
import vn.danchu.covenant.contracts.CovenantEvent;
import vn.danchu.covenant.contracts.CovenantRecognised;
import vn.danchu.covenant.contracts.CovenantRefused;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.Topics;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RecognitionResourceTest {
    private CovenantFixture village;
    private UUID covenant;

    @BeforeEach
    void anAdoptedCovenant() {
        village = CovenantFixture.inANewVillage();
        covenant = village.adopted();
        CovenantFixture.todayIs("2026-12-15");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-27, IN_TIME", "2026-11-30, IN_TIME", "2026-12-01, LATE"})
    void aLateSubmissionIsTakenAndShownAsLate(String day, String timeliness) {
        village.submitting(covenant, day).then().statusCode(200).body("state", is("SUBMITTED"), "submission",
                is(timeliness), "submitBy", is("2026-11-30"));
    }

    @Test
    void aSubmissionThatIsMissingIsShownAsLate() {
        given().get("/v1/covenants/" + covenant).then().body("submission", is("LATE"), "submittedOn", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"2026-11-19, submitted-before-adoption", "2026-12-16, submitted-in-future"})
    void aSubmissionOnAnImpossibleDayIsRefused(String day, String rule) {
        village.submitting(covenant, day).then().statusCode(422).body("type", endsWith(rule), "article",
                is("Decree 61/2023/NĐ-CP, Art. 11(3)a"));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-03, IN_TIME", "2026-12-04, IN_TIME", "2026-12-07, LATE"})
    void theCommuneRecognisesInTimeOrLate(String day, String timeliness) {
        village.submitting(covenant, "2026-11-27").then().statusCode(200).body("recogniseBy", is("2026-12-04"));

        CovenantFixture.recognising(covenant, day).then().statusCode(200).body("state", is("RECOGNISED"),
                "recognisedOn", is(day), "decisionNumber", is("12/QĐ-UBND"), "recognition", is(timeliness));
    }

    @Test
    void aRecognitionIsTold() {
        village.submitting(covenant, "2026-11-27").then().statusCode(200);
        CovenantFixture.recognising(covenant, "2026-12-01").then().statusCode(200);

        String event = Topics.awaitEvent(CovenantEvent.TOPIC, CovenantRecognised.TYPE, covenant);

        assertTrue(event.contains("\"inForceFrom\":\"2026-12-01\""), event);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-26, decided-before-submission", "2026-12-16, decided-in-future"})
    void aDecisionOnAnImpossibleDayIsRefused(String day, String rule) {
        village.submitting(covenant, "2026-11-27").then().statusCode(200);

        CovenantFixture.recognising(covenant, day).then().statusCode(422).body("type", endsWith(rule), "article",
                is("Decree 61/2023/NĐ-CP, Art. 11(3)b"));
    }

    @Test
    void aCovenantThatWasNotSubmittedIsNotRecognised() {
        CovenantFixture.recognising(covenant, "2026-11-27").then().statusCode(409).body("type",
                endsWith("illegal-step"), "article", is("Decree 61/2023/NĐ-CP, Art. 11(3)b"));
    }

    @Test
    void aCovenantIsNotSubmittedTwice() {
        village.submitting(covenant, "2026-11-27").then().statusCode(200);

        village.submitting(covenant, "2026-11-27").then().statusCode(409).body("type", endsWith("illegal-step"));
    }

    @Test
    void aRefusalIsTold() {
        village.submitting(covenant, "2026-11-27").then().statusCode(200);
        CovenantFixture.chair().body(Map.of("reason", "Điều 3 đặt hình phạt thay cho pháp luật", "decidedOn",
                "2026-12-01")).post("/v1/covenants/" + covenant + "/refusal").then().statusCode(200);

        String event = Topics.awaitEvent(CovenantEvent.TOPIC, CovenantRefused.TYPE, covenant);

        assertTrue(event.contains("\"refusedOn\":\"2026-12-01\""), event);
    }

    @Test
    void aRefusalSaysWhy() {
        village.submitting(covenant, "2026-11-27").then().statusCode(200);

        CovenantFixture.chair().body(Map.of("reason", "Điều 3 đặt hình phạt thay cho pháp luật", "decidedOn",
                "2026-12-01")).post("/v1/covenants/" + covenant + "/refusal").then().statusCode(200)
                .body("state", is("RECOGNITION_REFUSED"), "refusalReason",
                        is("Điều 3 đặt hình phạt thay cho pháp luật"), "recognisedOn", nullValue());
    }

    @Test
    void everyActBecomesALinkOfTheAuditChain() {
        int before = given().get("/v1/audit/verification").jsonPath().getInt("entries");

        village.submitting(covenant, "2026-11-27").then().statusCode(200);

        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> given().get("/v1/audit/verification").jsonPath(),
                chain -> chain.getBoolean("intact") && chain.getInt("waiting") == 0
                        && chain.getInt("entries") > before);
    }
}
