package vn.danchu.consultation.boardelection;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.danchu.consultation.election.ElectionFixture.CU;
import static vn.danchu.consultation.election.ElectionFixture.DOAN;
import static vn.danchu.consultation.election.ElectionFixture.UNG;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.danchu.consultation.BallotFixture;
import vn.danchu.consultation.DecisionFixture;
import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.consultation.contracts.board.BoardMembersElected;
import vn.danchu.consultation.minutes.MinutesFixture;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.Topics;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class BoardElectionTest {
    private static final LocalDate HELD = LocalDate.parse("2026-11-25");
    private VillageFixture village;
    private BoardElectionFixture election;

    @BeforeEach
    void establishVillage() {
        MeetingFixture.itIs("2026-11-02T09:00");
        village = VillageFixture.aVillageOf(5);
    }

    @Test
    void theHouseholdsElectByNameAndWithTheRecognitionItIsToldWhoHasASeat() {
        election = BoardElectionFixture.called(village, 2);
        MeetingFixture.itIs("2026-11-20T09:00");
        MeetingFixture meeting = MeetingFixture.inSession(village, election.matter()).attendedBy(5)
                .settledForHands(election.matter(), 5);
        election.standUp(meeting, DOAN).then().statusCode(422).body("rule", equalTo("front-list-missing"));
        election.introduce("2026-11-24", barred()).then().statusCode(422).body("rule",
                equalTo("board-candidate-barred"));
        election.introduce("2026-11-26", UNG, CU).then().statusCode(422).body("rule", equalTo("act-in-future"));
        election.introduce("2026-11-24", UNG, CU).then().statusCode(201).body("candidates", equalTo(2));
        meeting.openVote(election.matter()).then().statusCode(422).body("rule", equalTo("candidate-list-open"));
        election.standUp(meeting, DOAN).then().statusCode(201).body("broughtBy",
                is(List.of("FRONT_COMMITTEE", "FRONT_COMMITTEE", "SELF")));
        String vote = meeting.openedVote(election.matter());
        election.introduce("2026-11-24", UNG).then().statusCode(409);

        election.say(meeting, vote, 0, UNG, CU).then().statusCode(201);
        election.say(meeting, vote, 1, UNG, CU).then().statusCode(201);
        election.say(meeting, vote, 2, UNG, DOAN).then().statusCode(201);
        election.say(meeting, vote, 3, UNG, CU, DOAN).then().statusCode(422).body("rule", equalTo("more-than-seats"));
        election.say(meeting, vote, 3).then().statusCode(422).body("rule", equalTo("not-on-the-list"));
        election.say(meeting, vote, 3, CU).then().statusCode(201);
        meeting.say(vote, "NO", 4).then().statusCode(201);
        meeting.step("/votes/" + vote + "/hand-count").then().statusCode(200).body("tally.yes", equalTo(4))
                .body("candidates.votes", containsInAnyOrder(3, 3, 1));
        meeting.confirm(village.head(), vote).then().statusCode(200);
        var decision = DecisionFixture.keptByHead(village,
                meeting.confirm(village.representative(0), vote).then().statusCode(200).extract().path("decisionId"));

        decision.read().body("outcome", equalTo("ADOPTED"), "proposal",
                equalTo("Trúng cử thành viên Ban Giám sát đầu tư của cộng đồng: ông (bà) Nông Văn Ứng, sinh năm 1980, với"
                        + " 3 trên tổng số 5 đại diện hộ gia đình; ông (bà) Lý Thị Cử, sinh năm 1985, với 3 trên tổng số 5"
                        + " đại diện hộ gia đình."));
        MeetingFixture.itIs("2026-12-02T09:00");
        decision.sent(HELD.plusDays(1)).received(HELD.plusDays(2)).recognising(VillageFixture.communeFront(),
                HELD.plusDays(5)).then().statusCode(201);
        String told = Topics.awaitEvent(ConsultationEvent.TOPIC, BoardMembersElected.TYPE, election.id());
        assertTrue(told.contains("[\"Nông Văn Ứng\",\"Lý Thị Cử\"]"), told);
    }

    @Test
    void whoSitsOnThePeoplesInspectionBoardIsAskedForByTheCommuneFrontAndByNobodyElse() {
        VillageFixture.creating(village.head()).body(Map.of("villageId", village.id(), "kind", "BOARD_MEMBER", "title",
                "Bầu ông X", "proposal", "Bầu ông X")).post("/v1/matters").then().statusCode(422)
                .body("rule", equalTo("board-matter-from-its-file"), "article",
                        equalTo("Điều 3 khoản 5 điểm b Nghị định số 59/2023/NĐ-CP"));
        BoardElectionFixture.calling(village.frontHead(), village, 2).then().statusCode(403);
        election = BoardElectionFixture.calledByFront(village, 2);
        BoardElectionFixture.calling(VillageFixture.communeFront(), village, 1).then().statusCode(409).body("rule",
                equalTo("board-election-under-way"));
        MeetingFixture.itIs("2026-11-27T09:00");
        election.introduce("2026-11-24", UNG, CU).then().statusCode(201).body("board", equalTo("PEOPLES_INSPECTION"));
        Map<String, Object> minutes = village.minutes(5, HELD);
        minutes.put("candidates", election.votes(5, 4));

        String decision = MinutesFixture.confirmed(village, village.head(), election.matter(), minutes).then()
                .statusCode(200).extract().path("decisionId");

        election.read().then().body("elected", is(List.of("Nông Văn Ứng", "Lý Thị Cử")));
        VillageFixture.creating(village.head()).body(Map.of("manner", "REPLACE", "title", "Thay bà Cử", "proposal",
                "Bầu ông X thay bà Cử")).post("/v1/decisions/" + decision + "/change-proposals").then()
                .statusCode(422).body("rule", equalTo("board-changes-by-its-file"));
        BoardElectionFixture.calling(VillageFixture.communeFront(), village, 1).then().statusCode(201);
    }

    @Test
    void ballotsWaitUntilThoseWhoCameWereAskedWhoStandsAndWhoStoodUpStays() {
        election = BoardElectionFixture.calledByFront(village, 1);
        MeetingFixture.itIs("2026-11-20T09:00");
        election.introduce("2026-11-19", UNG, CU).then().statusCode(201);
        MeetingFixture meeting = MeetingFixture.inSession(village, election.matter()).attendedBy(1);
        meeting.electSecretary(0, 1).then().statusCode(201);
        String vote = meeting.posting(village.head(), "/votes/undecidable", Map.of("matterId", election.matter()))
                .then().statusCode(201).extract().path("id");
        meeting.confirm(village.representative(0), vote).then().statusCode(200);
        meeting.confirm(village.head(), vote).then().statusCode(200).body("outcome", equalTo("NO_QUORUM"));
        BallotFixture.plan(village.head(), election.matter(), BallotFixture.plan()).then().statusCode(422)
                .body("rule", equalTo("candidate-list-open"));

        election.standUp(meeting, DOAN).then().statusCode(201).body("broughtBy",
                is(List.of("FRONT_COMMITTEE", "FRONT_COMMITTEE", "SELF")));
        election.introduce("2026-11-19", UNG).then().statusCode(201).body("candidates", equalTo(2), "listSettled",
                equalTo(false));
        BallotFixture.plan(village.head(), election.matter(), BallotFixture.plan()).then().statusCode(422);
        MeetingFixture.itIs("2026-12-07T09:00");
        BallotFixture.enter(village.head(), election.matter(), BallotFixture.paper(village)).then().statusCode(422)
                .body("rule", equalTo("candidate-list-open"));
        election.introduce("2026-11-27", UNG).then().statusCode(201);
        election.standUp(meeting, CU).then().statusCode(201).body("broughtBy",
                containsInAnyOrder("FRONT_COMMITTEE", "SELF", "SELF"));
        BallotFixture.enter(village.head(), election.matter(), BallotFixture.paper(village)).then().statusCode(409)
                .body("earliest", equalTo("2026-11-27"));
        MeetingFixture.itIs("2026-11-26T09:00");
        BallotFixture.plan(village.head(), election.matter(), BallotFixture.plan()).then().statusCode(201);
    }

    @Test
    void minutesOfAMeetingBeforeThePartyCellAgreedAreRefusedWithThatDay() {
        election = BoardElectionFixture.calledByFront(village, 1);
        MeetingFixture.itIs("2026-11-27T09:00");
        MinutesFixture.enter(village.head(), election.matter(), village.minutes(5, HELD)).then().statusCode(422)
                .body("rule", equalTo("front-list-missing"));
        election.introduce("2026-11-26", UNG).then().statusCode(201);
        MinutesFixture.enter(village.head(), election.matter(), village.minutes(5, HELD)).then().statusCode(409)
                .body("rule", equalTo("meeting-before-list-agreed"), "earliest", equalTo("2026-11-26"));
        election.introduce("2026-11-25", UNG).then().statusCode(201);
        MinutesFixture.enter(village.head(), election.matter(), village.minutes(5, HELD)).then().statusCode(201);
    }

    @Test
    void theCommuneFrontTakesBackWhatItCalledBeforeTheVote() {
        election = BoardElectionFixture.calledByFront(village, 1);

        election.callingOff().then().statusCode(200);

        given().get("/v1/matters/" + election.matter()).then().body("state", equalTo("CLOSED"), "closedBecause",
                equalTo("ASKED_BACK"));
        election.callingOff().then().statusCode(409);
        BoardElectionFixture.called(village, 1).callingOff().then().statusCode(422);
    }

    @Test
    void whoIsLevelForTheLastSeatDoesNotTakeIt() {
        Map<String, Object> minutes = minutedOf(2, 5, 3, 3, 3);
        MinutesFixture.confirmed(village, village.head(), election.matter(), minutes).then().statusCode(200)
                .body("outcome", equalTo("REJECTED"));
        election.read().then().body("elected", empty());
    }

    @Test
    void aSeatStaysEmptyWhenTooFewReachTheShare() {
        Map<String, Object> minutes = minutedOf(3, 5, 4, 3, 2);
        String decision = MinutesFixture.confirmed(village, village.head(), election.matter(), minutes).then()
                .statusCode(200)
                .body("outcome", equalTo("ADOPTED")).extract().path("decisionId");

        election.read().then().body("elected", is(List.of("Nông Văn Ứng", "Lý Thị Cử")));
        DecisionFixture.keptByHead(village, decision).read().body("yes", equalTo(4), "proposal",
                endsWith("Còn khuyết 1 thành viên, cần bầu bổ sung."));
    }

    /** Minutes on paper of a vote on three people, so many households in favour of each. */
    private Map<String, Object> minutedOf(int seats, int inFavour, int... votes) {
        election = BoardElectionFixture.called(village, seats);
        MeetingFixture.itIs("2026-11-27T09:00");
        election.introduce("2026-11-24", UNG, CU, DOAN).then().statusCode(201);
        Map<String, Object> minutes = village.minutes(inFavour, HELD);
        minutes.put("candidates", election.votes(votes));
        return minutes;
    }

    private static Map<String, Object> barred() {
        Map<String, Object> person = new HashMap<>(UNG);
        person.put("free", false);
        return person;
    }
}
