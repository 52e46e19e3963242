package vn.danchu.consultation.ballotcount;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.danchu.consultation.BallotFixture;
import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.platform.testing.RealParts;

/** Who returns no ballot counts as a household, not as a voice. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class BallotThresholdTest {

    @ParameterizedTest(name = "{0}: {2} of {1} households in favour, {3} ballots returned: {4}")
    @CsvSource({"SELF_GOVERNANCE, 100, 50, 50, REJECTED", "SELF_GOVERNANCE, 100, 51, 51, ADOPTED",
        "SELF_GOVERNANCE, 100, 50, 100, REJECTED", "SELF_GOVERNANCE, 100, 51, 100, ADOPTED",
        "CONTRIBUTION, 100, 66, 66, REJECTED", "CONTRIBUTION, 100, 67, 67, ADOPTED",
        "SELF_GOVERNANCE, 3, 2, 2, ADOPTED", "SELF_GOVERNANCE, 3, 1, 1, REJECTED",
        "CONTRIBUTION, 3, 2, 2, ADOPTED", "CONTRIBUTION, 3, 1, 3, REJECTED"})
    void theThresholdIsHeldAgainstAllHouseholds(String kind, int households, int yes, int returned, String outcome) {
        MeetingFixture.itIs("2026-11-26T09:00");
        VillageFixture village = VillageFixture.aVillageOf(households);
        String matter = village.matter(kind);
        if (kind.equals("CONTRIBUTION")) {
            BallotFixture.failedMeeting(village, matter);
        }
        BallotFixture round = BallotFixture.out(village, matter).returnedBy(returned);
        MeetingFixture.itIs("2026-12-05T17:00");

        round.count(BallotFixture.box(returned, yes)).then().statusCode(201);
        round.confirm(village.frontHead()).then().statusCode(200);
        round.confirm(village.head()).then().statusCode(200);

        given().queryParam("village", village.id()).get("/v1/decisions").then().body("items[0].outcome",
                equalTo(outcome)).body("items[0].households", equalTo(households));
    }

    // Fewer than three households have no two that watch beside the team, so both of two are named and no team member is.
    @ParameterizedTest(name = "{1} of 2 households in favour: {2}")
    @CsvSource({"SELF_GOVERNANCE, 1, REJECTED", "SELF_GOVERNANCE, 2, ADOPTED", "CONTRIBUTION, 1, REJECTED",
        "CONTRIBUTION, 2, ADOPTED"})
    void inAVillageOfTwoBothAreNeeded(String kind, int yes, String outcome) {
        MeetingFixture.itIs("2026-11-26T09:00");
        VillageFixture village = VillageFixture.aVillageOf(2);
        String matter = village.matter(kind);
        if (kind.equals("CONTRIBUTION")) {
            BallotFixture.failedMeeting(village, matter);
        }
        BallotFixture round = BallotFixture.out(village, matter).returnedBy(2);
        Map<String, Object> box = BallotFixture.box(2, yes);
        box.put("witnesses", List.of("H000", "H001"));

        round.count(box).then().statusCode(201);
        round.confirm(village.frontHead()).then().statusCode(200);
        round.confirm(village.head()).then().statusCode(200);

        // All were back on the first day, and the five working days of sending still run from the end of the period.
        given().queryParam("village", village.id()).get("/v1/decisions").then().body("items[0].outcome",
                equalTo(outcome), "items[0].votedOn", equalTo("2026-11-29"), "items[0].sendBy",
                equalTo(outcome.equals("ADOPTED") ? "2026-12-11" : null));
    }
}
