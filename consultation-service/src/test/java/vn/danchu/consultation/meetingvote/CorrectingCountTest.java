package vn.danchu.consultation.meetingvote;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CorrectingCountTest {
    private VillageFixture village;

    @BeforeEach
    void establishVillage() {
        MeetingFixture.itIs("2026-11-20T09:00");
        village = VillageFixture.aVillageOf(5);
    }

    @Test
    void whoComesAfterTheCastingOrTakesNoBallotBlocksNoCount() {
        String matter = village.matter("SELF_GOVERNANCE");
        MeetingFixture meeting = MeetingFixture.inSession(village, matter).attendedBy(4);
        meeting.electSecretary(0, 4).then().statusCode(201);
        meeting.chooseMethod(matter, "SECRET_BALLOT", 4).then().statusCode(201);
        meeting.electCountingBoard(4, 1, 2, 2).then().statusCode(201);
        String vote = meeting.openedVote(matter);
        MeetingFixture.itIs("2026-11-25T19:20");
        meeting.leave(2, UUID.randomUUID()).then().statusCode(201);
        MeetingFixture.itIs("2026-11-25T19:35");
        meeting.arrive(4).then().statusCode(201);

        Map<String, Object> found = new HashMap<>(found(meeting, 3, 3, 3, 0, 0, 3));
        found.put("castingEndedAt", "2026-11-25T18:59:00+07:00");
        meeting.countBallots(vote, found).then().statusCode(422).body("rule", equalTo("casting-end-impossible"));
        found.put("castingEndedAt", "2026-11-25T19:30:00+07:00");
        meeting.countBallots(vote, found).then().statusCode(200).body("present", equalTo(4))
                .body("ballots.handedOut", equalTo(3)).body("castingEndedAt", equalTo("2026-11-25T19:30:00+07:00"));
        meeting.countBallots(vote, found(meeting, 5, 3, 3, 0, 0, 3)).then().statusCode(422).body("rule",
                equalTo("more-ballots-than-present"));
    }

    @Test
    void theVoiceOfAHouseholdThatWasGoneWhenTheVoteBeganDoesNotTipIt() {
        String matter = village.matter("SELF_GOVERNANCE");
        MeetingFixture meeting = MeetingFixture.inSession(village, matter).attendedBy(5).settledForHands(matter, 5);
        MeetingFixture.itIs("2026-11-25T19:20");
        String vote = meeting.openedVote(matter);
        meeting.say(vote, "YES", 0, 1, 2).then().statusCode(201);
        meeting.say(vote, "NO", 3, 4).then().statusCode(201);
        MeetingFixture.itIs("2026-11-25T19:30");
        left(meeting, 2, "2026-11-25T19:10:00+07:00");

        step(meeting, vote, "hand-count").then().statusCode(200).body("present", equalTo(4))
                .body("tally.yes", equalTo(2)).body("tally.no", equalTo(2));
        meeting.confirm(village.representative(0), vote).then().statusCode(200);
        meeting.confirm(village.head(), vote).then().statusCode(200).body("outcome", equalTo("REJECTED"));
    }

    @Test
    void theVoiceOfAHouseholdThatLeftWhileTheVoteRanCounts() {
        String matter = village.matter("SELF_GOVERNANCE");
        MeetingFixture meeting = MeetingFixture.inSession(village, matter).attendedBy(5).settledForHands(matter, 5);
        MeetingFixture.itIs("2026-11-25T19:20");
        String vote = meeting.openedVote(matter);
        meeting.say(vote, "YES", 0, 1, 2, 3, 4).then().statusCode(201);
        MeetingFixture.itIs("2026-11-25T19:30");
        left(meeting, 2, "2026-11-25T19:19:59+07:00");
        left(meeting, 3, "2026-11-25T19:20:00+07:00");
        left(meeting, 4, "2026-11-25T19:20:01+07:00");

        step(meeting, vote, "hand-count").then().statusCode(200).body("present", equalTo(3))
                .body("tally.yes", equalTo(3));
    }

    private void left(MeetingFixture meeting, int household, String at) {
        meeting.posting(village.head(), "/attendance/departures", Map.of("entryId", UUID.randomUUID(),
                "householdId", meeting.household(household), "leftAt", at)).then().statusCode(201);
    }

    @Test
    void aCountIsCorrectedAndConfirmedAnewButNotTakenBackForWhatItSays() {
        String matter = village.matter("SELF_GOVERNANCE");
        MeetingFixture meeting = MeetingFixture.inSession(village, matter).attendedBy(4).settledForHands(matter, 4);
        String vote = meeting.openedVote(matter);
        meeting.say(vote, "NO", 0, 1, 2).then().statusCode(201);
        step(meeting, vote, "hand-count").then().statusCode(200).body("tally.no", equalTo(3));
        meeting.confirm(village.representative(0), vote).then().statusCode(200).body("confirmations", hasSize(1));
        String read = meeting.get("/votes/" + vote).header("ETag");

        by(village.representative(0), meeting, "/votes/" + vote + "/withdrawal").then().statusCode(409).body("rule",
                equalTo("illegal-step"));
        MeetingFixture.itIs("2026-11-25T19:30");
        meeting.arrive(4).then().statusCode(201);
        meeting.say(vote, "NO", 4).then().statusCode(422).body("errors", hasSize(1));
        meeting.say(vote, "YES", 3).then().statusCode(201).body("tally.yes", equalTo(1)).body("present", equalTo(4))
                .body("confirmations", hasSize(0));
        meeting.confirm(village.representative(0), vote, read).then().statusCode(412);
        meeting.confirm(village.head(), vote).then().statusCode(200).body("outcome", nullValue());
        meeting.confirm(village.representative(0), vote).then().statusCode(200).body("outcome", equalTo("REJECTED"));
    }

    @Test
    void whereOneDoesNotConfirmAHouseholdThatWasThereStandsInWhenTimeIsShort() {
        String matter = village.matter("SELF_GOVERNANCE");
        MeetingFixture meeting = MeetingFixture.inSession(village, matter).attendedBy(4).settledForHands(matter, 4);
        String vote = meeting.openedVote(matter);
        step(meeting, vote, "hand-count").then().statusCode(200);
        meeting.confirm(village.representative(0), vote).then().statusCode(200);

        MeetingFixture.itIs("2026-12-01T23:59");
        meeting.confirm(village.representative(1), vote).then().statusCode(409);
        MeetingFixture.itIs("2026-12-02T00:00");
        meeting.confirm(village.representative(4), vote).then().statusCode(403);
        meeting.confirm(village.representative(1), vote).then().statusCode(200).body("outcome", equalTo("REJECTED"))
                .body("confirmations.side", containsInAnyOrder("SECRETARY", "HOUSEHOLD"));
    }

    @Test
    void aVoteThatItsChairLeavesOpenIsCountedByTheSecretaryAndStays() {
        String matter = village.matter("SELF_GOVERNANCE");
        MeetingFixture meeting = MeetingFixture.inSession(village, matter).attendedBy(4).settledForHands(matter, 4);
        String vote = meeting.openedVote(matter);
        meeting.posting(village.representative(0), "/votes/" + vote + "/voices", Map.of("voices",
                IntStream.range(0, 3).mapToObj(i -> Map.of("householdId", meeting.household(i), "choice", "NO"))
                        .toList()))
                .then().statusCode(201);

        by(village.representative(0), meeting, "/votes/" + vote + "/withdrawal").then().statusCode(422).body("rule",
                equalTo("voices-recorded"));
        by(village.representative(1), meeting, "/votes/" + vote + "/hand-count").then().statusCode(403);
        by(village.representative(0), meeting, "/votes/" + vote + "/hand-count").then().statusCode(200)
                .body("tally.no", equalTo(3));
        meeting.confirm(village.representative(0), vote).then().statusCode(200);
        by(village.frontHead(), meeting, "/closing").then().statusCode(403);
        MeetingFixture.itIs("2026-12-02T08:00");
        by(village.frontHead(), meeting, "/closing").then().statusCode(409);
        meeting.confirm(village.representative(1), vote).then().statusCode(200).body("outcome", equalTo("REJECTED"));
        by(village.representative(1), meeting, "/closing").then().statusCode(403);
        by(village.frontHead(), meeting, "/closing").then().statusCode(200).body("state", equalTo("CLOSED"));
    }

    @Test
    void theHeadOfTheCountingBoardTakesBackASecretBallotOpenedByMistakeAndEntersWhatTheBoardFound() {
        String matter = village.matter("SELF_GOVERNANCE");
        MeetingFixture meeting = MeetingFixture.inSession(village, matter).attendedBy(5);
        meeting.electSecretary(0, 5).then().statusCode(201);
        meeting.chooseMethod(matter, "SECRET_BALLOT", 5).then().statusCode(201);
        meeting.electCountingBoard(5, 1, 2, 3).then().statusCode(201);
        String mistaken = meeting.openedVote(matter);
        step(meeting, mistaken, "withdrawal").then().statusCode(403).body("rule", equalTo("taken-back-by-elected"));
        String takenBack = "/votes/" + mistaken + "/withdrawal";
        by(village.representative(0), meeting, takenBack).then().statusCode(403);
        by(village.representative(1), meeting, takenBack).then().statusCode(200).body("state", equalTo("WITHDRAWN"));
        String vote = meeting.openedVote(matter);
        String count = "/v1/meetings/" + meeting.id() + "/votes/" + vote + "/ballot-count";

        given().auth().oauth2(village.representative(2)).contentType("application/json")
                .body(found(meeting, 5, 5, 5, 0, 0, 4)).post(count).then().statusCode(403);
        given().auth().oauth2(village.representative(1)).contentType("application/json")
                .body(found(meeting, 5, 5, 5, 0, 0, 4)).post(count).then().statusCode(200)
                .body("tally.yes", equalTo(4));
        by(village.representative(1), meeting, "/votes/" + vote + "/withdrawal").then().statusCode(409);
    }

    private static Response by(String token, MeetingFixture meeting, String path) {
        return given().auth().oauth2(token).post("/v1/meetings/" + meeting.id() + path);
    }

    @Test
    void thatTooFewAreThereIsTakenBackWhenMoreCome() {
        String matter = village.matter("CONTRIBUTION");
        MeetingFixture meeting = MeetingFixture.inSession(village, matter).attendedBy(3).settledForHands(matter, 3);
        String lack = undecidable(meeting, matter).then().statusCode(201).extract().path("id");
        step(meeting, lack, "hand-count").then().statusCode(409);
        meeting.arrive(3).then().statusCode(201);

        step(meeting, lack, "withdrawal").then().statusCode(200).body("state", equalTo("WITHDRAWN"));
        meeting.openVote(matter).then().statusCode(201);
    }

    private Response undecidable(MeetingFixture meeting, String matter) {
        return meeting.posting(village.head(), "/votes/undecidable", Map.of("matterId", matter));
    }

    private static Map<String, Object> found(MeetingFixture meeting, int handedOut, int returned, int valid,
            int invalid, int... witnesses) {
        return Map.of("handedOut", handedOut, "returned", returned, "valid", valid, "invalid", invalid, "yes",
                valid - 1, "no", 1, "other", 0, "witnesses",
                IntStream.of(witnesses).mapToObj(meeting::household).toList());
    }

    private Response step(MeetingFixture meeting, String vote, String step) {
        return meeting.step("/votes/" + vote + "/" + step);
    }
}
