package vn.danchu.consultation.matter;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.danchu.consultation.BallotFixture;
import vn.danchu.consultation.DecisionFixture;
import vn.danchu.consultation.InitiativeFixture;
import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.TestTokens;

/** What a commune's office asks: what is there, and what waits for whom. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class WorkListTest {
    // Of its own: the lists of the commune of all other tests are long.
    private static final String COMMUNE = "06637";
    private static final String TODAY = "2026-11-20";
    private VillageFixture village;

    @BeforeEach
    void aVillage() {
        MeetingFixture.itIs(TODAY + "T09:00");
        village = VillageFixture.aVillageIn(COMMUNE, 3);
    }

    @AfterEach
    void itIsNow() {
        MeetingFixture.itIsNow();
    }

    @Test
    void everyListNarrowsToACommuneAndAState() {
        String matter = village.matter("SELF_GOVERNANCE");
        found("/v1/matters", village.proposedMatter("SELF_GOVERNANCE"), "PROPOSED", "DECIDED");
        found("/v1/meetings", MeetingFixture.called(village, matter).id(), "CALLED", "CLOSED");
        found("/v1/ballot-rounds", BallotFixture.planned(village, matter).id(), "PLANNED", "OUT");
        found("/v1/initiatives", InitiativeFixture.startedIn(village).id(), "COLLECTING", "SUBMITTED");
        found("/v1/dismissals", village.dismissal().path("id"), "FILED", "DISMISSED");
        String chair = TestTokens.of("chu.tich").roles("commune-chair").units("20/" + COMMUNE).token();
        String election = VillageFixture.creating(chair)
                .body(Map.of("villageId", VillageFixture.aVillageIn(COMMUNE, 1).id(), "number", "31/QĐ-UBND",
                        "decidedOn", TODAY, "plan",
                        "Kế hoạch số 15/KH-UBND", "meetingDay", "2026-12-20"))
                .post("/v1/elections").then().statusCode(201).extract().path("id");
        found("/v1/elections", election, "IN_PREPARATION", "ELECTED");
    }

    @Test
    void decisionsNarrowToWhatWaitsForTheCommittee() {
        var received = DecisionFixture.adoptedBy(village, "SELF_GOVERNANCE", LocalDate.parse(TODAY));

        found("/v1/decisions", received.id(), "ADOPTED", "SENT");
        given().queryParam("village", village.id()).queryParam("kind", "SELF_GOVERNANCE").get("/v1/decisions").then()
                .body("items.id", contains(received.id()));
        given().queryParam("village", village.id()).queryParam("kind", "COVENANT").get("/v1/decisions").then()
                .body("items", equalTo(List.of()));
    }

    @Test
    void aMatterLeadsToWhatWasDoneAboutIt() {
        String matter = village.matter("SELF_GOVERNANCE");
        given().get("/v1/matters/" + matter).then().body("meetingId", nullValue()).body("failedMeetingOn", nullValue())
                .body("decisionId", nullValue());

        String meeting = MeetingFixture.called(village, matter).id();
        MeetingFixture.itIs("2026-11-26T09:00");
        BallotFixture.failedMeeting(village, matter);
        OffsetDateTime opens = OffsetDateTime.parse("2026-11-26T08:59:00+07:00");
        String vote = village.proposeOnlineVote(matter, village.certifiedRoll(), opens, opens.plusHours(1)).path("id");

        given().queryParam("village", village.id()).get("/v1/matters").then().body("items[0].meetingId",
                equalTo(meeting)).body("items[0].failedMeetingOn", equalTo("2026-11-25"))
                .body("items[0].onlineVoteId", equalTo(vote)).body("items[0].ballotRoundId", nullValue());
        given().get("/v1/matters/" + matter + "/meeting-results").then().statusCode(200)
                .body("items.outcome", contains("NO_QUORUM")).body("items[0].present", equalTo(1))
                .body("items[0].heldOn", equalTo("2026-11-25")).body("items[0].meetingId", nullValue());
    }

    @Test
    void aDecidedMatterLeadsToItsDecision() {
        var decision = DecisionFixture.adoptedBy(village, "SELF_GOVERNANCE", LocalDate.parse(TODAY));

        String matter = given().get("/v1/decisions/" + decision.id()).path("matterId");
        given().get("/v1/matters/" + matter).then().body("decisionId", equalTo(decision.id()));
    }

    private void found(String list, String id, String state, String otherState) {
        given().queryParam("commune", COMMUNE).queryParam("state", state).get(list).then()
                .statusCode(200).body("items.id", hasItem(id));
        given().queryParam("village", village.id()).queryParam("state", otherState).get(list).then().statusCode(200)
                .body("items", equalTo(List.of()));
    }
}
