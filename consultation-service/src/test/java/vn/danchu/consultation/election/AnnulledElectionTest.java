package vn.danchu.consultation.election;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import vn.danchu.consultation.DecisionFixture;
import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.OfficialFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.consultation.contracts.head.HeadElectionAnnulled;
import vn.danchu.consultation.minutes.MinutesFixture;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.Topics;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AnnulledElectionTest {
    private static final LocalDate HELD = LocalDate.parse(ElectionFixture.MEETING_DAY);
    private static final LocalDate RECOGNISED = HELD.plusDays(5);
    private static final LocalDate ANNULLED = RECOGNISED.plusDays(10);
    private VillageFixture village;
    private ElectionFixture election;
    private DecisionFixture decision;

    @BeforeEach
    void electAHead() {
        MeetingFixture.itIs("2026-11-02T09:00");
        village = VillageFixture.aVillageOf(3);
        election = ElectionFixture.announced(village, ElectionFixture.UNG);
        MeetingFixture.itIs(ANNULLED + "T09:00");
        decision = DecisionFixture.onWhoIsHead(village,
                MinutesFixture.confirmed(village, village.frontHead(), election.matter(),
                        MinutesFixture.ofElection(village, 3, HELD)).then().statusCode(200).extract()
                        .path("decisionId"))
                .sent(HELD.plusDays(1)).received(HELD.plusDays(2));
    }

    @Test
    void whoIsInOfficeByAnAnnulledElectionLeavesItAndTheVillageElectsAnew() {
        decision.recognising(VillageFixture.communeChair(), RECOGNISED).then().statusCode(201);
        annul(ANNULLED);

        election.read().then().body("state", equalTo("ANNULLED"));
        officialsOn(ANNULLED.minusDays(1)).body("[0].name", equalTo("Nông Văn Ứng"))
                .body("[0].until", equalTo(ANNULLED.toString())).body("[0].leftBecause", equalTo("ELECTION_ANNULLED"))
                .body("[0].leavingNumber", equalTo("47/QĐ-UBND"));
        officialsOn(ANNULLED).body("$", hasSize(0));
        String told = Topics.awaitEvent(ConsultationEvent.TOPIC, HeadElectionAnnulled.TYPE,
                UUID.fromString(election.id()));
        assertTrue(told.contains("\"leftOn\":\"" + ANNULLED + "\""), told);

        OfficialFixture.appoint(village, OfficialFixture.appointment("ACTING_VILLAGE_HEAD", 1, ANNULLED.toString()))
                .then().statusCode(201);
        ElectionFixture.deciding(village, ANNULLED.toString(), ANNULLED.plusDays(20).toString()).then()
                .statusCode(201);
    }

    @Test
    void whoTookOfficeOnTheDayOfTheAnnulmentHeldItForThatDay() {
        decision.recognising(VillageFixture.communeChair(), RECOGNISED).then().statusCode(201);
        annul(RECOGNISED);

        officialsOn(RECOGNISED).body("[0].until", equalTo(RECOGNISED.plusDays(1).toString()));
    }

    @Test
    void nobodyTakesOfficeByAnElectionThatWasAnnulledBeforeItsRecognition() {
        annul(HELD.plusDays(3));

        election.read().then().body("state", equalTo("ANNULLED"));
        decision.recognising(VillageFixture.communeChair(), RECOGNISED).then().statusCode(409);
        officialsOn(ANNULLED).body("$", hasSize(0));
    }

    private void annul(LocalDate on) {
        decision.measure(VillageFixture.communeChair(), "ANNULMENT", "PROCEDURE_BREACHED", on).then().statusCode(201);
    }

    private ValidatableResponse officialsOn(LocalDate day) {
        return given().queryParam("on", day.toString()).get("/v1/villages/" + village.id() + "/officials").then()
                .statusCode(200);
    }
}
