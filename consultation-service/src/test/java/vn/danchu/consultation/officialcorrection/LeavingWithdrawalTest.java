package vn.danchu.consultation.officialcorrection;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.danchu.consultation.OfficialFixture.appointed;
import static vn.danchu.consultation.OfficialFixture.leave;
import static vn.danchu.consultation.OfficialFixture.takeBackLeaving;
import static vn.danchu.consultation.election.ElectionFixture.UNG;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.election.ElectionFixture;
import vn.danchu.consultation.minutes.MinutesFixture;
import vn.danchu.consultation.roll.RollFixture;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.TestTokens;

/** Somebody was entered as having left a post who had not. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LeavingWithdrawalTest {
    private static final LocalDate HELD = LocalDate.of(2026, 11, 25);
    private final String chair = VillageFixture.communeChair();
    private final String front = VillageFixture.communeFront();
    private VillageFixture village;
    private String head;

    @BeforeEach
    void aHeadInTheFirstTerm() {
        MeetingFixture.itIs("2026-11-20T09:00");
        village = VillageFixture.anEmptyVillage();
        head = appointed(village, "VILLAGE_HEAD", 1, "2026-06-10");
    }

    @Test
    void aHeadEnteredAsDeadWhoLivesHoldsThePostAgainForTheRestOfTheTerm() {
        takeBackLeaving(chair, head).then().statusCode(409).body("type", endsWith("/leaving-not-entered"));
        leave(head, "DIED", "2026-11-18").then().statusCode(201);
        proposedByHead().then().statusCode(403);
        String acting = appointed(village, "ACTING_VILLAGE_HEAD", 3, "2026-11-19");

        takeBackLeaving(VillageFixture.officer(), head).then().statusCode(403);
        takeBackLeaving(chair, head).then().statusCode(201).body("until", nullValue())
                .body("leftBecause", nullValue()).body("lastDay", equalTo("2031-06-10"));

        proposedByHead().then().statusCode(201);
        given().get("/v1/officials/" + acting).then().body("leftBecause", equalTo("SUCCEEDED")).body("until",
                equalTo("2026-11-20"));
        takeBackLeaving(front, head).then().statusCode(409).body("type", endsWith("/leaving-not-entered"));
    }

    @Test
    void whoeverEnteredItDoesNotTakeItBack() {
        VillageFixture.creating(chair).body(Map.of("on", "2026-11-18", "ground", "DIED", "number", "9/GCT"))
                .post("/v1/officials/" + head + "/leaving").then().statusCode(201);
        takeBackLeaving(chair, head).then().statusCode(422).body("type", endsWith("/leaving-taken-back-by-another"));
        takeBackLeaving(front, head).then().statusCode(201);

        String ofFront = appointed(village, "FRONT_HEAD", 2, "2026-06-10");
        leave(ofFront, "RESIGNED", "2026-11-18").then().statusCode(201);
        takeBackLeaving(front, ofFront).then().statusCode(422).body("type",
                endsWith("/leaving-taken-back-by-another"));
        takeBackLeaving(chair, ofFront).then().statusCode(201).body("until", nullValue());
    }

    @Test
    void whoHasASuccessorStaysAway() {
        String ofFront = appointed(village, "FRONT_HEAD", 2, "2026-06-10");
        leave(ofFront, "RESIGNED", "2026-11-18").then().statusCode(201);
        String successor = appointed(village, "FRONT_HEAD", 3, "2026-11-18");
        takeBackLeaving(chair, ofFront).then().statusCode(409).body("type", endsWith("/leaving-followed"));

        leave(successor, "RESIGNED", "2026-11-19").then().statusCode(201);
        takeBackLeaving(chair, ofFront).then().statusCode(409);
        takeBackLeaving(chair, successor).then().statusCode(201);
    }

    @Test
    void anActingHeadIsBackForTheRestOfTheSixMonthsUnlessThereIsAHead() {
        VillageFixture other = VillageFixture.anEmptyVillage();
        String acting = appointed(other, "ACTING_VILLAGE_HEAD", 3, "2026-07-01");
        leave(acting, "DIED", "2026-11-18").then().statusCode(201);
        takeBackLeaving(front, acting).then().statusCode(201).body("until", equalTo("2027-01-02"))
                .body("lastDay", equalTo("2027-01-01"));

        leave(acting, "DIED", "2026-11-19").then().statusCode(201);
        appointed(other, "VILLAGE_HEAD", 4, "2026-11-19");
        takeBackLeaving(front, acting).then().statusCode(409).body("type", endsWith("/leaving-followed"));
    }

    @Test
    void whileTheVillageElectsAnotherTheHeadIsNotBackUnlessTheElectionIsCalledOff() {
        MeetingFixture.itIs("2026-10-20T09:00");
        VillageFixture electing = VillageFixture.aVillageOf(5);
        String dead = appointed(electing, "VILLAGE_HEAD", 1, "2026-06-10");
        leave(dead, "DIED", "2026-10-20").then().statusCode(201);
        MeetingFixture.itIs("2026-11-02T09:00");
        ElectionFixture calledOff = ElectionFixture.decided(electing);
        takeBackLeaving(chair, dead).then().statusCode(409).body("type", endsWith("/leaving-followed"));
        given().auth().oauth2(chair).post("/v1/elections/" + calledOff.id() + "/calling-off").then().statusCode(200);
        takeBackLeaving(chair, dead).then().statusCode(201);
        leave(dead, "DIED", "2026-10-20").then().statusCode(201);

        ElectionFixture election = ElectionFixture.announced(electing, UNG);
        MeetingFixture.itIs("2026-11-27T09:00");
        String drawn = RollFixture.draw(electing, electing.frontHead(), HELD.toString()).then().statusCode(201)
                .extract()
                .path("id");
        Map<String, Object> minutes = MinutesFixture.minutes(
                RollFixture.certified(drawn, electing.frontHead(), chair), HELD, 5, 5);
        minutes.putAll(Map.of("convenor", "ELECTION_TEAM", "authority", "34/QĐ-UBND"));
        MinutesFixture.confirmed(electing, electing.frontHead(), election.matter(), minutes).then().statusCode(200);
        election.read().then().body("state", equalTo("ELECTED"));
        takeBackLeaving(chair, dead).then().statusCode(409).body("type", endsWith("/leaving-followed"));
    }

    private Response proposedByHead() {
        String token = TestTokens.of("truong.thon.1").roles("village-head", "citizen").units(village.unit())
                .citizenNumber("000700000001").token();
        return VillageFixture.creating(token).body(Map.of("villageId", village.id(), "kind", "SELF_GOVERNANCE", "title",
                "Giờ bật loa của thôn", "proposal", "Từ 5 giờ 30")).post("/v1/matters");
    }
}
