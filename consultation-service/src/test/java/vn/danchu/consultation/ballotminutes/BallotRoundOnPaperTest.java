package vn.danchu.consultation.ballotminutes;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.danchu.consultation.ReorganisationFixture.carriedOut;
import static vn.danchu.consultation.ReorganisationFixture.merger;
import static vn.danchu.consultation.election.ElectionFixture.CU;
import static vn.danchu.consultation.election.ElectionFixture.DOAN;
import static vn.danchu.consultation.election.ElectionFixture.UNG;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.danchu.consultation.BallotFixture;
import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.boardelection.BoardElectionFixture;
import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.consultation.contracts.ballot.BallotCountConfirmed;
import vn.danchu.consultation.contracts.ballot.BallotDistributionBegun;
import vn.danchu.consultation.contracts.ballot.BallotPlanIssued;
import vn.danchu.consultation.contracts.ballot.BallotPlanSent;
import vn.danchu.consultation.contracts.ballot.BallotsAnnounced;
import vn.danchu.consultation.minutes.MinutesFixture;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.Topics;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class BallotRoundOnPaperTest {
    private VillageFixture village;

    @BeforeEach
    void establishVillage() {
        MeetingFixture.itIs("2026-12-07T09:00");
        village = VillageFixture.aVillageOf(5);
    }

    @Test
    void whatAVillageDecidedByBallotsOnPaperIsDecidedOnceTwoPeopleConfirmTheCount() {
        String matter = village.matter("CONTRIBUTION");
        BallotFixture.enter(village.head(), matter, BallotFixture.paper(village)).then().statusCode(422).body("rule",
                equalTo("form-not-lawful"));
        BallotFixture.failedMeeting(village, matter);
        BallotFixture.enter(village.head(), matter, paper("issuedOn", "2026-11-24")).then().statusCode(409)
                .body("rule", equalTo("ballots-before-meeting")).body("earliest", equalTo("2026-11-25"));

        BallotFixture round = BallotFixture.entered(village, matter, BallotFixture.paper(village));
        round.get("").then().body("state", equalTo("ENTERED")).body("sending", equalTo("IN_TIME"))
                .body("issuedOn", equalTo("2026-11-26")).body("beganAt", equalTo("2026-11-29T00:00:00+07:00"))
                .body("enteredAt", notNullValue());
        round.enter("GIVE_OUT", "H000").then().statusCode(409).body("rule", equalTo("illegal-step"));
        round.agree(village.head(), round.tag()).then().statusCode(403);
        round.agree(village.frontHead(), round.tag()).then().statusCode(200).body("state", equalTo("OUT"))
                .body("issuedOn", equalTo("2026-11-26"));
        round.returnedBy(5).count(BallotFixture.box(5, 4)).then().statusCode(201)
                .body("endedOn", equalTo("2026-12-05"));
        round.get(village.frontHead(), "/count/minutes").then().statusCode(404);
        round.confirm(village.head()).then().statusCode(200).body("confirmed", equalTo(false));
        round.confirm(village.frontHead()).then().statusCode(200).body("confirmed", equalTo(true));

        String decision = round.get("").path("decisionId");
        given().get("/v1/decisions/" + decision).then().body("outcome", equalTo("ADOPTED"))
                .body("form", equalTo("HOUSEHOLD_BALLOTS")).body("households", equalTo(5))
                .body("votedOn", equalTo("2026-12-05")).body("sendBy", equalTo("2026-12-11"));
        assertEquals(
                List.of(BallotPlanIssued.TYPE, BallotPlanSent.TYPE, BallotsAnnounced.TYPE, BallotDistributionBegun.TYPE,
                        BallotCountConfirmed.TYPE),
                Topics.awaitTypes(ConsultationEvent.TOPIC, UUID.fromString(round.id()), BallotCountConfirmed.TYPE));
    }

    @Test
    void aFailedMeetingOfTheFormerVillageOpensNoBallotsInItsSuccessor() {
        MeetingFixture.itIs("2026-11-20T09:00");
        village = VillageFixture.aVillageOf(5);
        String matter = village.matter("CONTRIBUTION");
        MeetingFixture.itIs("2026-11-26T09:00");
        BallotFixture.failedMeeting(village, matter);
        String code = VillageFixture.freshCode();
        String merged = carriedOut(merger("2026-11-26", code, village, VillageFixture.anEmptyVillage()))
                .getString("reorganisation.villages.find { it.part == 'BEGAN' }.villageId");
        village = VillageFixture.begun(code, merged, 5);

        MeetingFixture.itIs("2026-12-07T09:00");
        refused(matter, paper("issuedOn", "2026-11-28"), 422, "form-not-lawful");
        Map<String, Object> minutes = MinutesFixture.minutes(village.certifiedRoll(), LocalDate.of(2026, 11, 28), 1, 0);
        minutes.remove("secretaryHousehold");
        String entered = MinutesFixture.enter(village.head(), matter, minutes).then().statusCode(201).extract()
                .path("id");
        MinutesFixture.confirm(village.frontHead(), entered).then().statusCode(200).body("outcome",
                equalTo("NO_QUORUM"));
        refused(matter, paper("issuedOn", "2026-11-26"), 409, "ballots-before-meeting");
        refused(matter, paper("issuedOn", "2026-11-27"), 409, "ballots-before-meeting");
        Map<String, Object> paper = paper("issuedOn", "2026-11-28");
        paper.putAll(Map.of("plan", BallotFixture.plan("2026-11-30", BallotFixture.END), "notice",
                Map.of("givenOn", "2026-11-28", "forms", List.of("POSTING")), "begunOn", "2026-11-30"));
        BallotFixture.enter(village.head(), matter, paper).then().statusCode(201);
    }

    @Test
    void whoSitsOnABoardIsElectedByBallotsOnPaperCandidateByCandidate() {
        MeetingFixture.itIs("2026-11-20T09:00");
        BoardElectionFixture election = BoardElectionFixture.calledByFront(village, 2);
        MeetingFixture.itIs("2026-12-07T09:00");
        election.introduce("2026-11-24", UNG, CU, DOAN).then().statusCode(201);
        BallotFixture.failedMeeting(village, election.matter());
        BallotFixture round = BallotFixture.agreedOnPaper(village, election.matter(), BallotFixture.paper(village))
                .returnedBy(5);
        Map<String, Object> box = BallotFixture.box(5, 4);
        round.count(box).then().statusCode(422).body("rule", equalTo("votes-per-candidate-missing"));
        box.put("candidates", election.votes(4, 4, 1));
        round.count(box).then().statusCode(422).body("rule", equalTo("candidates-do-not-add-up"));
        box.put("candidates", election.votes(5, 1, 1));
        round.count(box).then().statusCode(422).body("rule", equalTo("candidates-do-not-add-up"));
        box.put("candidates", List.of(Map.of("candidateId", UUID.randomUUID(), "votes", 4)));
        round.count(box).then().statusCode(422).body("rule", equalTo("not-on-the-list"));

        box.put("candidates", election.votes(4, 3, 1));
        round.count(box).then().statusCode(201);
        round.confirm(village.head()).then().statusCode(200);
        round.confirm(village.frontHead()).then().statusCode(200).body("confirmed", equalTo(true));

        election.read().then().body("elected", equalTo(List.of("Nông Văn Ứng", "Lý Thị Cử")));
        given().get("/v1/decisions/" + round.get("").path("decisionId")).then().body("outcome", equalTo("ADOPTED"))
                .body("form", equalTo("HOUSEHOLD_BALLOTS")).body("households", equalTo(5)).body("yes", equalTo(4))
                .body("no", equalTo(1)).body("other", equalTo(0));
    }

    @Test
    void everyRuleIsAskedAsOfTheDayOnThePaper() {
        String matter = village.matter("SELF_GOVERNANCE");
        refused(matter, paper("notice", Map.of("givenOn", "2026-11-28", "forms", List.of("POSTING"))), 409,
                "notice-too-short");
        Map<String, Object> tooSoon = paper("notice", Map.of("givenOn", "2026-11-26", "forms", List.of("POSTING")));
        tooSoon.put("begunOn", "2026-11-28");
        refused(matter, tooSoon, 409, "announced-day-not-come");
        refused(matter, paper("begunOn", "2026-12-06"), 422, "collection-over");
        refused(matter, paper("sentOn", "2026-11-25"), 409, "plan-sent-too-early");
        refused(matter, paper("issuedOn", "2026-11-30"), 422, "period-impossible");
        refused(matter, paper("issuedOn", "2023-06-30"), 422, "not-yet-in-force");
        Map<String, Object> plan = BallotFixture.plan();
        plan.put("team", List.of(BallotFixture.member("Hoàng Văn Trưởng", "VILLAGE")));
        refused(matter, paper("plan", plan), 422, "team-size");
        BallotFixture.enter(village.head(), matter, paper("rollId", VillageFixture.aVillageOf(1).certifiedRoll()))
                .then().statusCode(422);
        BallotFixture.enter(village.frontHead(), matter, BallotFixture.paper(village)).then().statusCode(403);
        given().get("/v1/matters/" + matter).then().body("state", equalTo("OPEN"));

        BallotFixture.entered(village, matter, paper("sentOn", "2026-11-29")).get("").then().body("sending",
                equalTo("LATE"));
    }

    @Test
    void aRoundIsEnteredWhenItsTimeIsOverAndAnewWhenItWasEnteredWrongly() {
        String matter = village.matter("SELF_GOVERNANCE");
        MeetingFixture.itIs("2026-12-05T16:59");
        BallotFixture.enter(village.head(), matter, BallotFixture.paper(village)).then().statusCode(409)
                .body("rule", equalTo("ballots-still-collected"))
                .body("earliest", equalTo("2026-12-05T17:00+07:00"));

        MeetingFixture.itIs("2026-12-05T17:00");
        BallotFixture wrong = BallotFixture.entered(village, matter, BallotFixture.paper(village));
        BallotFixture.enter(village.head(), matter, BallotFixture.paper(village)).then().statusCode(409);
        wrong.withdraw(village.head()).then().statusCode(200);

        BallotFixture round = BallotFixture.agreedOnPaper(village, matter, BallotFixture.paper(village));
        round.enter("GIVE_OUT", "H000", "H001").then().statusCode(201);
        round.enter("GIVE_OUT", "H001").then().statusCode(409).body("rule", equalTo("one-ballot-per-household"));
        round.enter("RETURN", Map.of("at", "2026-12-05T17:00:01+07:00"), "H000").then().statusCode(422);
        round.enter("RETURN", "H000").then().statusCode(201).body("returned", equalTo(1));
        round.withdraw(village.head()).then().statusCode(409).body("rule", equalTo("ballots-returned"));
    }

    @Test
    void whatTheFrontHeadEnteredIsAgreedToByTheCommuneFront() {
        String matter = village.matter("SELF_GOVERNANCE");
        MeetingFixture.itIs("2026-12-11T09:00");
        BallotFixture.enter(village.frontHead(), matter, BallotFixture.paper(village)).then().statusCode(403);
        MeetingFixture.itIs("2026-12-12T09:00");
        BallotFixture round = BallotFixture.enteredBy(village.frontHead(), village, matter,
                BallotFixture.paper(village));

        round.agree(village.frontHead(), round.tag()).then().statusCode(403);
        round.agree(VillageFixture.communeFront(), round.tag()).then().statusCode(200).body("state", equalTo("OUT"));
    }

    @Test
    void aFrontHeadWhoKeepsSilentDoesNotKeepTheBoxClosed() {
        BallotFixture round = BallotFixture.entered(village, village.matter("SELF_GOVERNANCE"),
                BallotFixture.paper(village));

        MeetingFixture.itIs("2026-12-11T23:59");
        round.agree(VillageFixture.communeFront(), round.tag()).then().statusCode(403);
        MeetingFixture.itIs("2026-12-14T00:00");
        round.agree(VillageFixture.communeFront(), round.tag()).then().statusCode(200).body("state", equalTo("OUT"));
    }

    @Test
    void nobodyTakesBackWhatAnotherHasEnteredButTheCommuneChair() {
        String matter = village.matter("SELF_GOVERNANCE");
        BallotFixture round = BallotFixture.entered(village, matter, BallotFixture.paper(village));

        round.withdraw(village.frontHead()).then().statusCode(422).body("rule", equalTo("taken-back-by-another"));
        round.withdraw(VillageFixture.communeChair()).then().statusCode(200).body("state", equalTo("WITHDRAWN"));
        BallotFixture.entered(village, matter, BallotFixture.paper(village)).withdraw(village.head()).then()
                .statusCode(200);
    }

    private void refused(String matter, Map<String, Object> paper, int status, String rule) {
        BallotFixture.enter(village.head(), matter, paper).then().statusCode(status).body("rule", equalTo(rule));
    }

    private Map<String, Object> paper(String field, Object value) {
        Map<String, Object> paper = new HashMap<>(BallotFixture.paper(village));
        paper.put(field, value);
        return paper;
    }
}
