package vn.danchu.consultation.dismissal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

import vn.danchu.consultation.DecisionFixture;
import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.OfficialFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.election.ElectionFixture;
import vn.danchu.consultation.minutes.MinutesFixture;
import vn.danchu.platform.testing.RealParts;

/** A dismissal concerns the head who was in office when it was asked for, and nobody else. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class HeadOfTheDayTest {
    private static final LocalDate HELD = LocalDate.of(2026, 11, 25);
    private VillageFixture village;
    private String head;
    private Response filed;

    @BeforeEach
    void aHeadAsksToLeave() {
        MeetingFixture.itIs("2026-11-20T09:00");
        village = VillageFixture.aVillageOf(3);
        head = OfficialFixture.appointed(village, "VILLAGE_HEAD", 1, "2026-06-10");
        filed = village.dismissal();
        filed.then().statusCode(201);
    }

    @Test
    void whoCameAfterADeathStaysWhenTheVoteIsRecognised() {
        given().auth().oauth2(village.frontHead()).get("/v1/dismissals/" + filed.path("id") + "/file").then()
                .body("headName", equalTo("Người thứ 1"));
        given().get("/v1/matters/" + filed.path("matterId")).then().body("proposal", containsString("Người thứ 1"));
        MeetingFixture.itIs("2026-11-30T09:00");
        OfficialFixture.leave(head, "DIED", "2026-11-26").then().statusCode(201);
        String next = OfficialFixture.appointed(village, "ACTING_VILLAGE_HEAD", 2, "2026-11-27");

        voted().recognising(VillageFixture.communeChair(), HELD.plusDays(5)).then().statusCode(201);

        dismissal().body("state", equalTo("HEAD_LEFT")).body("endedOn", nullValue()).body("newElectionBy",
                nullValue());
        official(next).body("leftBecause", nullValue());
        official(head).body("leftBecause", equalTo("DIED"));
    }

    @Test
    void afterADeathTheChairEndsWhatConcernsNobodyAndNobodyElseIsDismissed() {
        MeetingFixture.itIs("2026-11-22T09:00");
        OfficialFixture.leave(head, "DIED", "2026-11-21").then().statusCode(201);
        takeBack(village.head()).then().statusCode(403);
        takeBack(VillageFixture.communeChair()).then().statusCode(200).body("state", equalTo("HEAD_LEFT"));
        given().get("/v1/matters/" + filed.path("matterId")).then().body("state", equalTo("CLOSED"));

        village.dismissal().then().statusCode(403).body("rule", equalTo("post-vacant"));
        village.dismissal(VillageFixture.communeChair(), Map.of("ground", "OWN_REQUEST")).then().statusCode(422)
                .body("rule", equalTo("nobody-to-dismiss")).body("article",
                        equalTo("Điều 9 khoản 1 Nghị định số 59/2023/NĐ-CP"));
        OfficialFixture.appointed(village, "ACTING_VILLAGE_HEAD", 2, "2026-11-22");
        village.dismissal().then().statusCode(422).body("rule", equalTo("nobody-to-dismiss"));
    }

    @Test
    void theCommitteeDismissesNobodyInThePlaceOfAHeadWhoHasLeft() {
        MeetingFixture.itIs("2026-11-26T09:00");
        MinutesFixture.confirmed(village, village.frontHead(), filed.path("matterId"),
                MinutesFixture.onWhoIsHead(village, 1, HELD)).then().statusCode(200);
        OfficialFixture.leave(head, "DIED", "2026-11-26").then().statusCode(201);

        VillageFixture.creating(VillageFixture.communeChair())
                .body(Map.of("number", "52/QĐ-UBND", "decidedOn", "2026-11-26", "agreedWithFrontOn",
                        "2026-11-26", "dismissed", true, "reason", "Không hoàn thành nhiệm vụ"))
                .post("/v1/dismissals/" + filed.path("id") + "/committee-decision").then().statusCode(422)
                .body("rule", equalTo("nobody-to-dismiss"));
        takeBack(VillageFixture.communeChair()).then().statusCode(200).body("state", equalTo("HEAD_LEFT"));
    }

    @Test
    void anAnnulledDismissalDismissedNobody() {
        MeetingFixture.itIs("2026-12-10T09:00");
        DecisionFixture decision = voted();
        decision.recognising(VillageFixture.communeChair(), HELD.plusDays(5)).then().statusCode(201);
        official(head).body("leftBecause", equalTo("RESIGNED")).body("until", equalTo("2026-11-30"));
        String acting = OfficialFixture.appointed(village, "ACTING_VILLAGE_HEAD", 2, "2026-12-01");
        ElectionFixture election = ElectionFixture.decidedFor(village, "2026-12-10", "2026-12-30");

        annulled(decision);

        dismissal().body("state", equalTo("ANNULLED"));
        official(head).body("leftBecause", nullValue()).body("until", nullValue()).body("lastDay",
                equalTo("2031-06-10"));
        official(acting).body("leftBecause", equalTo("SUCCEEDED")).body("until", equalTo("2026-12-10"));
        given().queryParam("on", "2026-12-10").get("/v1/villages/" + village.id() + "/officials").then().body("name",
                contains("Người thứ 1"));
        given().auth().oauth2(VillageFixture.communeChair()).post("/v1/elections/" + election.id() + "/calling-off")
                .then().statusCode(200);
        ElectionFixture.deciding(village, "2026-12-10", "2026-12-30").then().statusCode(409).body("rule",
                equalTo("head-in-office"));
        village.dismissal().then().statusCode(201);
    }

    private void annulled(DecisionFixture decision) {
        decision.measure(VillageFixture.communeChair(), "ANNULMENT", "PROCEDURE_BREACHED", LocalDate.of(2026, 12, 10))
                .then().statusCode(201);
    }

    private DecisionFixture voted() {
        return DecisionFixture.onWhoIsHead(village,
                MinutesFixture.confirmed(village, village.frontHead(), filed.path("matterId"),
                        MinutesFixture.onWhoIsHead(village, 3, HELD)).then().statusCode(200).extract()
                        .path("decisionId"))
                .sent(HELD).received(HELD.plusDays(1));
    }

    private Response takeBack(String token) {
        return given().auth().oauth2(token).post("/v1/dismissals/" + filed.path("id") + "/withdrawal");
    }

    private ValidatableResponse dismissal() {
        return given().get("/v1/dismissals/" + filed.path("id")).then().statusCode(200);
    }

    private static ValidatableResponse official(String id) {
        return given().get("/v1/officials/" + id).then().statusCode(200);
    }
}
