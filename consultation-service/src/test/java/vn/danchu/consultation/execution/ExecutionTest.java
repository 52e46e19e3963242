package vn.danchu.consultation.execution;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.danchu.consultation.DecisionFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.consultation.contracts.decision.DecisionExecutionReported;
import vn.danchu.consultation.contracts.decision.DecisionResultPublished;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.Topics;
import vn.danchu.platform.web.OfficialClock;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ExecutionTest {
    private static final LocalDate VOTED = LocalDate.of(2026, 9, 7);

    @Test
    void theHeadPublishesTheResultOnceAlsoOfARejectedMatter() {
        var decision = DecisionFixture.rejected("CONTRIBUTION", VOTED);
        String path = "/v1/decisions/" + decision.id() + "/publication";
        given().get(path).then().statusCode(404);

        publishing(decision, VOTED.minusDays(1)).then().statusCode(409).body("rule", equalTo("published-too-early"),
                "earliest", equalTo(VOTED.toString()));
        publishing(decision, VOTED).then().statusCode(201);
        publishing(decision, VOTED).then().statusCode(409);

        given().get(path).then().statusCode(200).body("how", equalTo("Niêm yết tại nhà văn hóa thôn"));
        Topics.awaitEvent(ConsultationEvent.TOPIC, DecisionResultPublished.TYPE, UUID.fromString(decision.id()));
        decision.post(VillageFixture.communeChair(), "/publication",
                Map.of("publishedOn", VOTED.toString(), "how", "x")).then().statusCode(403);
    }

    @Test
    void everybodyReadsTheReportsTheNewestFirst() {
        var decision = DecisionFixture.adopted("CONTRIBUTION", VOTED);
        reporting(decision, VOTED, 0L, false).then().statusCode(201);
        reporting(decision, VOTED.plusDays(30), 12_500_000L, true).then().statusCode(201);
        reporting(decision, VOTED.plusDays(7), null, false).then().statusCode(201);

        String path = "/v1/decisions/" + decision.id() + "/execution-reports";
        String next = given().queryParam("limit", 2).get(path).then().statusCode(200)
                .body("items", hasSize(2), "items[0].collected", equalTo(12_500_000), "items[0].finished",
                        equalTo(true), "items[1].collected", nullValue())
                .extract().path("next");
        given().queryParam("cursor", next).get(path).then().body("items", hasSize(1), "items[0].reportedOn",
                equalTo(VOTED.toString()));
        String told = Topics.awaitEvent(ConsultationEvent.TOPIC, DecisionExecutionReported.TYPE,
                UUID.fromString(decision.id()));
        assertTrue(told.contains("\"finished\":false"), told);
    }

    @Test
    void nothingIsReportedBeforeTheDecisionIsInForce() {
        var decision = DecisionFixture.adopted("CONTRIBUTION", VOTED);
        reporting(decision, VOTED.minusDays(1), null, false).then().statusCode(409).body("rule",
                equalTo("reported-too-early"), "earliest", equalTo(VOTED.toString()), "article",
                equalTo("Điều 23 khoản 2 Luật số 10/2022/QH15"));
        reporting(decision, LocalDate.now(OfficialClock.ZONE).plusDays(1), null, false).then().statusCode(422)
                .body("rule", equalTo("reported-in-future"));

        reporting(DecisionFixture.adopted("VILLAGE_HEAD", VOTED), VOTED, null, false).then().statusCode(422)
                .body("rule", equalTo("not-in-force"));
        reporting(DecisionFixture.rejected("CONTRIBUTION", VOTED), VOTED, null, false).then().statusCode(409)
                .body("rule", equalTo("illegal-step"));
    }

    @Test
    void whatWasCollectedIsAccountedForAlsoAfterTheEnd() {
        var decision = DecisionFixture.adopted("CONTRIBUTION", VOTED);
        decision.measure(VillageFixture.communeChair(), "ANNULMENT", "UNLAWFUL_CONTENT", VOTED.plusDays(3)).then()
                .statusCode(201);

        reporting(decision, VOTED.plusDays(10), 5_000_000L, true).then().statusCode(201).body("collected",
                equalTo(5_000_000));
    }

    private static Response publishing(DecisionFixture decision, LocalDate on) {
        return decision.head("/publication",
                Map.of("publishedOn", on.toString(), "how", "Niêm yết tại nhà văn hóa thôn"));
    }

    private static Response reporting(DecisionFixture decision, LocalDate on, Long collected, boolean finished) {
        Map<String, Object> body = new HashMap<>(
                Map.of("reportedOn", on.toString(), "text", "Đã đổ bê tông 120 m đường", "finished", finished));
        if (collected != null) {
            body.put("collected", collected);
        }
        return decision.head("/execution-reports", body);
    }
}
