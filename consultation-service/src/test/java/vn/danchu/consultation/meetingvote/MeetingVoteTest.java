package vn.danchu.consultation.meetingvote;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
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
class MeetingVoteTest {
    private VillageFixture village;

    @BeforeEach
    void establishVillage() {
        MeetingFixture.itIs("2026-11-20T09:00");
        village = VillageFixture.aVillageOf(5);
    }

    @Test
    void aShowOfHandsIsCorrectedCountedConfirmedByTwoAndDecides() {
        String matter = village.matter("SELF_GOVERNANCE");
        MeetingFixture meeting = MeetingFixture.inSession(village, matter).attendedBy(4).settledForHands(matter, 4);
        String vote = meeting.openedVote(matter);
        given().get("/v1/matters/" + matter).then().body("state", equalTo("IN_VOTE"));
        meeting.say(vote, "NO", 0, 1).then().statusCode(201).body("tally", nullValue());
        meeting.say(vote, "YES", 1, 2, 3).then().statusCode(201);

        step(meeting, vote, "hand-count").then().statusCode(200).body("state", equalTo("COUNTED"))
                .body("present", equalTo(4)).body("tally.yes", equalTo(3)).body("tally.no", equalTo(1));
        meeting.confirm(village.head(), vote).then().statusCode(200).body("outcome", nullValue());
        String decision = meeting.confirm(village.representative(0), vote).then().statusCode(200)
                .body("state", equalTo("CONFIRMED")).body("outcome", equalTo("ADOPTED"))
                .body("confirmations.side", containsInAnyOrder("CHAIR", "SECRETARY")).extract().path("decisionId");

        given().get("/v1/decisions/" + decision).then().body("form", equalTo("MEETING"))
                .body("parts[0].channel", equalTo("MEETING")).body("yes", equalTo(3))
                .body("participants", equalTo(4)).body("households", equalTo(5)).body("votedOn",
                        equalTo("2026-11-25"));
        meeting.get("").then().body("agenda.state", contains("SETTLED"));
        meeting.get("/votes/" + vote + "/voices").then().body("", hasSize(4)).body("choice",
                contains("NO", "YES", "YES", "YES"));
        meeting.step("/closing").then().statusCode(200);
    }

    @Test
    void aConfirmedCountIsFrozen() {
        String matter = village.matter("SELF_GOVERNANCE");
        MeetingFixture meeting = MeetingFixture.inSession(village, matter).attendedBy(5).settledForHands(matter, 5);
        String vote = meeting.openedVote(matter);
        meeting.say(vote, "NO", 0, 1, 2, 3, 4).then().statusCode(201);
        step(meeting, vote, "hand-count").then().statusCode(200);
        meeting.confirm(village.head(), vote).then().statusCode(200);
        meeting.confirm(village.representative(0), vote).then().statusCode(200).body("outcome", equalTo("REJECTED"));

        meeting.say(vote, "YES", 0).then().statusCode(409).body("rule", equalTo("illegal-step"));
        step(meeting, vote, "hand-count").then().statusCode(409);
        withdrawal(village.representative(0), meeting, vote).then().statusCode(409);
        meeting.confirm(village.head(), vote).then().statusCode(409);
        meeting.openVote(matter).then().statusCode(409);
        meeting.get("/votes/" + vote).then().body("tally.no", equalTo(5));
    }

    @Test
    void twoDifferentPeopleConfirm() {
        String matter = village.matter("SELF_GOVERNANCE");
        MeetingFixture meeting = MeetingFixture.inSession(village, matter).attendedBy(5).settledForHands(matter, 5);
        String vote = meeting.openedVote(matter);
        meeting.confirm(village.head(), vote).then().statusCode(409).body("rule", equalTo("illegal-step"));
        step(meeting, vote, "hand-count").then().statusCode(200);

        meeting.confirm(village.head(), vote).then().statusCode(200);
        meeting.confirm(village.head(), vote).then().statusCode(409);
        meeting.confirm(village.representative(1), vote).then().statusCode(409).body("rule",
                equalTo("not-yet-for-a-household")).body("earliest", equalTo("2026-12-02"));
        meeting.confirm(village.frontHead(), vote).then().statusCode(403);
        given().put("/v1/meetings/" + meeting.id() + "/votes/" + vote + "/confirmation").then().statusCode(401);
        meeting.get("/votes/" + vote).then().body("state", equalTo("COUNTED"));
        meeting.step("/closing").then().statusCode(409);
    }

    @Test
    void whereAllWhoseTaskItIsKeepSilentTwoHouseholdsConfirm() {
        String matter = village.matter("SELF_GOVERNANCE");
        MeetingFixture meeting = MeetingFixture.inSession(village, matter).attendedBy(5).settledForHands(matter, 5);
        String vote = meeting.openedVote(matter);
        meeting.say(vote, "YES", 0, 1, 2).then().statusCode(201);
        meeting.say(vote, "NO", 3, 4).then().statusCode(201);
        step(meeting, vote, "hand-count").then().statusCode(200);
        MeetingFixture.itIs("2026-12-02T09:00");

        meeting.confirm(village.representative(1), vote).then().statusCode(200).body("state", equalTo("COUNTED"));
        meeting.confirm(village.representative(1), vote).then().statusCode(409);
        meeting.confirm(village.representative(2), vote).then().statusCode(200).body("outcome", equalTo("ADOPTED"));
    }

    @Test
    void tooFewHouseholdsDecideNothingAndOpenTheWayToBallots() {
        String matter = village.matter("CONTRIBUTION");
        given().get("/v1/matters/" + matter).then().body("lawfulForms", contains("MEETING"));
        MeetingFixture meeting = MeetingFixture.inSession(village, matter).attendedBy(3).settledForHands(matter, 3);

        meeting.openVote(matter).then().statusCode(422).body("rule", equalTo("quorum-not-reached"));
        String vote = undecidable(meeting, matter).then().statusCode(201).body("state", equalTo("COUNTED"))
                .body("present", equalTo(3)).extract().path("id");
        meeting.confirm(village.representative(0), vote).then().statusCode(200);
        meeting.confirm(village.head(), vote).then().statusCode(200).body("outcome", equalTo("NO_QUORUM"))
                .body("decisionId", nullValue());

        given().get("/v1/matters/" + matter).then().body("state", equalTo("OPEN")).body("lawfulForms",
                containsInAnyOrder("MEETING", "HOUSEHOLD_BALLOTS"));
        meeting.step("/closing").then().statusCode(200);
    }

    @Test
    void withEnoughHouseholdsTheVoteMustBeTaken() {
        String matter = village.matter("COMMON_FUNDS");
        MeetingFixture meeting = MeetingFixture.inSession(village, matter).attendedBy(4).settledForHands(matter, 4);

        undecidable(meeting, matter).then().statusCode(409);
        meeting.openVote(matter).then().statusCode(201);
    }

    @Test
    void whoLeftBeforeTheVoteIsNotPresentForItAndWhoComesLateIs() {
        String matter = village.matter("SELF_GOVERNANCE");
        MeetingFixture meeting = MeetingFixture.inSession(village, matter).attendedBy(3).settledForHands(matter, 3);
        MeetingFixture.itIs("2026-11-25T19:30");
        meeting.leave(2, UUID.randomUUID()).then().statusCode(201);
        meeting.openVote(matter).then().statusCode(422).body("rule", equalTo("quorum-not-reached"));
        meeting.arrive(3).then().statusCode(201);
        MeetingFixture.itIs("2026-11-25T19:40");
        String vote = meeting.openedVote(matter);

        MeetingFixture.itIs("2026-11-25T19:42");
        meeting.arrive(4).then().statusCode(201);
        meeting.say(vote, "YES", 2).then().statusCode(422).body("errors", hasSize(1));
        meeting.say(vote, "YES", 0, 1, 4).then().statusCode(201);
        meeting.leave(1, UUID.randomUUID()).then().statusCode(201);

        step(meeting, vote, "hand-count").then().body("present", equalTo(4)).body("tally.yes", equalTo(3));
    }

    @Test
    void aSecretBallotIsCountedByItsBoardBeforeTwoHouseholds() throws IOException {
        String matter = village.matter("SELF_GOVERNANCE");
        MeetingFixture meeting = MeetingFixture.inSession(village, matter).attendedBy(5);
        meeting.electSecretary(0, 5).then().statusCode(201);
        meeting.chooseMethod(matter, "SECRET_BALLOT", 4).then().statusCode(201);
        meeting.openVote(matter).then().statusCode(409);
        meeting.electCountingBoard(5, 1, 2).then().statusCode(422).body("rule", equalTo("counting-board-size"));
        meeting.electCountingBoard(5, 1, 2, 3).then().statusCode(201).body("accepted", equalTo(true));
        String vote = meeting.openedVote(matter);
        meeting.say(vote, "YES", 0).then().statusCode(409);

        ballots(meeting, vote, 6, 4, 4, 0).then().statusCode(422).body("rule", equalTo("more-ballots-than-present"));
        meeting.countBallots(vote, found(meeting, 5, 5, 5, 0, 3, 4)).then().statusCode(422).body("rule",
                equalTo("witness-in-board"));
        ballots(meeting, vote, 5, 5, 4, 0).then().statusCode(422).body("rule", equalTo("ballots-do-not-add-up"));
        ballots(meeting, vote, 5, 5, 4, 1).then().statusCode(200).body("tally.yes", equalTo(3)).body("tally.no",
                equalTo(1)).body("ballots.invalid", equalTo(1));

        byte[] pdf = meeting.get("/votes/" + vote + "/counting-minutes").then().statusCode(200).extract().asByteArray();
        String text = new PDFTextStripper().getText(Loader.loadPDF(pdf)).replaceAll("\\s+", " ");
        for (String part : new String[]{"BIÊN BẢN KIỂM PHIẾU", "1. Hoàng Văn 1 – Trưởng ban", "1. Hoàng Văn 0",
            "2. Hoàng Văn 4",
            "Phiếu không hợp lệ 1", "Đồng ý 3", "03 bản"}) {
            assertTrue(text.contains(part), part + " in " + text);
        }
        given().auth().oauth2(village.representative(0))
                .get("/v1/meetings/" + meeting.id() + "/votes/" + vote + "/counting-minutes").then().statusCode(403);

        meeting.confirm(village.representative(0), vote).then().statusCode(409);
        meeting.confirm(village.representative(1), vote).then().statusCode(200);
        meeting.confirm(village.head(), vote).then().statusCode(200).body("outcome", equalTo("ADOPTED"))
                .body("confirmations.side", containsInAnyOrder("CHAIR", "COUNTING_BOARD_HEAD"));
    }

    @Test
    void theMeetingSettlesItsProcedureByMoreThanHalfOfThoseWhoAttend() {
        String matter = village.matter("SELF_GOVERNANCE");
        MeetingFixture meeting = MeetingFixture.inSession(village, matter);
        meeting.posting(village.head(), "/procedural-votes/secretary",
                Map.of("secretary", Map.of("name", "Nông Văn Một", "head", false), "inFavour", 0)).then()
                .statusCode(422).body("rule", equalTo("nobody-attends"));
        meeting.attendedBy(4);
        meeting.openVote(matter).then().statusCode(409);

        meeting.electSecretary(0, 2).then().statusCode(201).body("accepted", equalTo(false)).body("needed",
                equalTo(3));
        meeting.electSecretary(0, 5).then().statusCode(422).body("rule", equalTo("more-hands-than-attending"));
        meeting.electSecretary(4, 4).then().statusCode(422);
        meeting.electSecretary(1, 3).then().statusCode(201).body("accepted", equalTo(true)).body("attending",
                equalTo(4));
        meeting.electSecretary(2, 4).then().statusCode(409);
        meeting.openVote(matter).then().statusCode(409);
        meeting.chooseMethod(village.matter("SELF_GOVERNANCE"), "SHOW_OF_HANDS", 4).then().statusCode(422);

        meeting.get("/procedural-votes").then().body("accepted", containsInAnyOrder(false, true));
        given().auth().oauth2(village.representative(1)).get("/v1/meetings/" + meeting.id() + "/procedural-votes")
                .then().statusCode(403);
    }

    @Test
    void aVoteTakenBackCountsForNothingAndTheMatterMayBeVotedOnAgain() {
        String matter = village.matter("SELF_GOVERNANCE");
        MeetingFixture meeting = MeetingFixture.inSession(village, matter).attendedBy(4).settledForHands(matter, 4);
        String first = meeting.openedVote(matter);
        meeting.openVote(matter).then().statusCode(409);

        withdrawal(village.head(), meeting, first).then().statusCode(403).body("rule",
                equalTo("taken-back-by-elected"));
        withdrawal(village.representative(0), meeting, first).then().statusCode(200).body("state",
                equalTo("WITHDRAWN"));
        given().get("/v1/matters/" + matter).then().body("state", equalTo("OPEN"));
        String second = meeting.openedVote(matter);
        step(meeting, second, "hand-count").then().body("tally.no", equalTo(0)).body("present", equalTo(4));
        meeting.get("/votes").then().body("state", containsInAnyOrder("WITHDRAWN", "COUNTED"));
    }

    @Test
    void onlyWhoChairsOrWasElectedRunsTheVoteAndOnlyOfficialsReadWhoSaidWhat() {
        String matter = village.matter("SELF_GOVERNANCE");
        MeetingFixture meeting = MeetingFixture.inSession(village, matter).attendedBy(3).settledForHands(matter, 3);
        String vote = meeting.openedVote(matter);
        String votes = "/v1/meetings/" + meeting.id() + "/votes";

        for (String path : new String[]{"/hand-count", "/withdrawal"}) {
            given().auth().oauth2(village.frontHead()).post(votes + "/" + vote + path).then().statusCode(403);
        }
        withdrawal(village.representative(1), meeting, vote).then().statusCode(403);
        meeting.posting(village.representative(1), "/votes/" + vote + "/voices", Map.of("voices",
                List.of(Map.of("householdId", meeting.household(0), "choice", "YES")))).then().statusCode(403);
        given().auth().oauth2(village.representative(0)).get(votes + "/" + vote + "/voices").then().statusCode(403);
        given().get(votes).then().statusCode(200).body("", hasSize(1));
        given().get(votes + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    private static Response withdrawal(String token, MeetingFixture meeting, String vote) {
        return given().auth().oauth2(token).post("/v1/meetings/" + meeting.id() + "/votes/" + vote + "/withdrawal");
    }

    private Response undecidable(MeetingFixture meeting, String matter) {
        return meeting.posting(village.head(), "/votes/undecidable", Map.of("matterId", matter));
    }

    private static Response ballots(MeetingFixture meeting, String vote, int handedOut, int returned, int valid,
            int invalid) {
        return meeting.countBallots(vote, found(meeting, handedOut, returned, valid, invalid, 0, 4));
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
