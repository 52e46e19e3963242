package vn.danchu.consultation.householdvote;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.OffsetDateTime;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

import vn.danchu.consultation.BallotFixture;
import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.TestTokens;
import vn.danchu.platform.web.OfficialClock;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class HouseholdVoteTest {
    private static final String KIND = "SELF_GOVERNANCE";

    @Test
    void anOnlineVoteWaitsForTheHouseholdsConsentAndThenForItsBallot() {
        OffsetDateTime now = OffsetDateTime.now(OfficialClock.ZONE);
        VillageFixture village = VillageFixture.aVillageOf(2);
        String vote = village.reportedVote(now.minusMinutes(1), now.plusHours(1));
        mine(village, 0).body("items.id", contains(vote)).body("items[0].form", equalTo("ONLINE_VOTE"))
                .body("items[0].householdNumber", equalTo("H000")).body("items[0].stage", equalTo("PREPARED"))
                .body("items[0].matters.title", contains("Giờ bật loa của thôn"))
                .body("items[0].awaited", equalTo("CONSENT")).body("items[0].done", nullValue());

        village.consent(vote, 0).then().statusCode(201);
        mine(village, 0).body("items[0].awaited", nullValue()).body("items[0].done", equalTo("CONSENTED"));
        village.consent(vote, 1).then().statusCode(201);
        given().auth().oauth2(village.head()).post("/v1/online-votes/" + vote + "/opening").then().statusCode(200);
        mine(village, 0).body("items[0].stage", equalTo("OPEN")).body("items[0].awaited", equalTo("VOTE"));

        village.cast(vote, 0, "NO", UUID.randomUUID().toString()).then().statusCode(201);
        mine(village, 0).body("items[0].awaited", nullValue()).body("items[0].done", equalTo("VOTED"))
                .body("items[0].matters[0].decisionId", nullValue());
        mine(village, 1).body("items[0].awaited", equalTo("VOTE")).body("items[0].done", equalTo("CONSENTED"));
    }

    @Test
    void itsResultIsToldAndNeverWhatTheHouseholdChose() {
        OffsetDateTime now = OffsetDateTime.now(OfficialClock.ZONE);
        VillageFixture village = VillageFixture.aVillageOf(1);
        String vote = village.openVote(now.minusMinutes(1), now.plusHours(1));
        village.cast(vote, 0, "OTHER", UUID.randomUUID().toString()).then().statusCode(201);
        String decision = village.close(vote).then().statusCode(200).extract().path("decisionId");

        mine(village, 0, "?ended=false").body("items", hasSize(0));
        String told = mine(village, 0, "?ended=true").body("items[0].stage", equalTo("ENDED"))
                .body("items[0].done", equalTo("VOTED")).body("items[0].matters[0].decisionId", equalTo(decision))
                .body("items[0].matters[0].outcome", equalTo("REJECTED")).extract().asString();
        assertFalse(told.contains("OTHER"), told);
    }

    @Test
    void householdBallotsAreAnnouncedAskedForAndGoneWhenWithdrawn() {
        MeetingFixture.itIs("2026-11-26T09:00");
        VillageFixture village = VillageFixture.aVillageOf(4);
        BallotFixture taken = BallotFixture.planned(village, village.matter(KIND));
        mine(village, 3).body("items.form", contains("HOUSEHOLD_BALLOTS"))
                .body("items[0].stage", equalTo("PREPARED")).body("items[0].awaited", nullValue())
                .body("items[0].from", equalTo("2026-11-29T00:00:00+07:00"))
                .body("items[0].until", equalTo(BallotFixture.END));
        taken.withdraw(village.head()).then().statusCode(200);
        mine(village, 3).body("items", hasSize(0));

        BallotFixture round = BallotFixture.out(village, village.matter(KIND));
        mine(village, 0).body("items.id", contains(round.id())).body("items[0].stage", equalTo("OPEN"))
                .body("items[0].from", equalTo("2026-11-29T07:30:00+07:00"))
                .body("items[0].awaited", equalTo("RETURN_BALLOT"));
        round.returnedBy(1);
        mine(village, 0).body("items[0].awaited", nullValue()).body("items[0].done", equalTo("BALLOT_RETURNED"));
        MeetingFixture.itIs("2026-12-05T17:00");
        mine(village, 1).body("items[0].awaited", nullValue()).body("items[0].done", nullValue());
    }

    @Test
    void aMeetingInvitesTheHouseholdAndShowsWhatItDecided() {
        MeetingFixture.itIs("2026-11-20T09:00");
        VillageFixture village = VillageFixture.aVillageOf(3);
        String matter = village.matter(KIND);
        String unsettled = village.matter("CONTRIBUTION");
        MeetingFixture meeting = MeetingFixture.called(village, matter, unsettled);
        mine(village, 0).body("items.form", contains("MEETING")).body("items[0].stage", equalTo("PREPARED"))
                .body("items[0].awaited", nullValue()).body("items[0].until", nullValue());
        meeting.opened();
        mine(village, 0).body("items[0].stage", equalTo("OPEN")).body("items[0].awaited", equalTo("ATTEND"));
        meeting.attendedBy(2);
        mine(village, 0).body("items[0].awaited", nullValue()).body("items[0].done", equalTo("ATTENDED"));

        String vote = meeting.settledForHands(matter, 2).openedVote(matter);
        meeting.say(vote, "YES", 0, 1).then().statusCode(201);
        given().auth().oauth2(village.head()).post("/v1/meetings/" + meeting.id() + "/votes/" + vote + "/hand-count")
                .then().statusCode(200);
        meeting.confirm(village.head(), vote).then().statusCode(200);
        meeting.confirm(village.representative(0), vote).then().statusCode(200);

        mine(village, 2).body("items[0].matters.matterId", contains(matter, unsettled))
                .body("items[0].matters.decisionId", contains(notNullValue(), nullValue()))
                .body("items[0].matters[0].outcome", equalTo("ADOPTED"));
    }

    @Test
    void aListGoesOnWhereItEndedAndHoldsNobodyElsesVotes() {
        MeetingFixture.itIs("2026-11-20T09:00");
        VillageFixture village = VillageFixture.aVillageOf(1);
        String first = MeetingFixture.called(village, village.matter(KIND)).id();
        MeetingFixture.itIs("2026-11-21T09:00");
        String second = BallotFixture.planned(village, village.matter(KIND)).id();
        MeetingFixture.itIs("2026-11-22T09:00");
        String third = MeetingFixture.called(village, village.matter(KIND)).id();

        String next = mine(village, 0, "?limit=2").body("items.id", contains(third, second)).extract().path("next");
        mine(village, 0, "?limit=2&cursor=" + next).body("items.id", contains(first)).body("next", nullValue());
        mine(VillageFixture.aVillageOf(1), 0).body("items", hasSize(0));
        of(VillageFixture.officer(), "").then().statusCode(403);
        of(TestTokens.of("ai.do").roles("citizen").citizenNumber("000999999998").token(), "?ended=false").then()
                .statusCode(200).body("items", hasSize(0));
    }

    private static ValidatableResponse mine(VillageFixture village, int household) {
        return mine(village, household, "");
    }

    private static ValidatableResponse mine(VillageFixture village, int household, String query) {
        return of(village.representative(household), query).then().statusCode(200);
    }

    private static Response of(String token, String query) {
        return given().auth().oauth2(token).get("/v1/me/votes" + query);
    }
}
