package vn.danchu.consultation.boardelection;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.danchu.consultation.DecisionFixture;
import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.consultation.contracts.board.BoardMemberDismissed;
import vn.danchu.consultation.contracts.board.BoardMemberReinstated;
import vn.danchu.consultation.election.ElectionFixture;
import vn.danchu.consultation.minutes.MinutesFixture;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.Topics;

/** A village takes from somebody the seat on a board that it had given, and the seat comes back when that is annulled. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class BoardDismissalTest {
    private static final LocalDate HELD = LocalDate.parse("2026-11-25");
    private static final LocalDate VOTED = LocalDate.parse("2026-12-07");
    private static final String UNG = "Nông Văn Ứng";
    private static final String CU = "Lý Thị Cử";
    private VillageFixture village;
    private BoardElectionFixture election;
    private DecisionFixture elected;

    @BeforeEach
    void twoAreElected() {
        MeetingFixture.itIs("2026-11-02T09:00");
        village = VillageFixture.aVillageOf(5);
        election = BoardElectionFixture.called(village, 2);
        MeetingFixture.itIs("2026-11-27T09:00");
        election.introduce("2026-11-24", ElectionFixture.UNG, ElectionFixture.CU).then().statusCode(201);
        Map<String, Object> minutes = village.minutes(5, HELD);
        minutes.put("candidates", election.votes(5, 4));
        elected = DecisionFixture.keptByHead(village, MinutesFixture
                .confirmed(village, village.head(), election.matter(), minutes).then().statusCode(200).extract()
                .path("decisionId"));
    }

    @Test
    void nobodyHasASeatBeforeTheFrontHasRecognisedTheElection() {
        election.read().then().body("elected", contains(UNG, CU), "seatedOn", nullValue(), "seated", empty());
        refused(CU, "board-member-not-elected");

        seated();

        election.read().then().body("seatedOn", equalTo("2026-11-27"), "seated", contains(UNG, CU));
    }

    @Test
    void onlyTheCommuneFrontAsksAndOnlyForWhomTheVillageElected() {
        seated();

        election.dismissing(village.frontHead(), CU).then().statusCode(403);
        election.dismissing(VillageFixture.communeFront(), "Đoàn Văn Ai").then().statusCode(422).body("rule",
                equalTo("board-member-not-elected"), "article", equalTo("Điều 36 khoản 2 Luật số 10/2022/QH15"));
    }

    @Test
    void whoIsDismissedHasNoSeatFromTheRecognitionOnAndIsNotDismissedTwice() {
        seated();
        DecisionFixture dismissal = votedOn(5, VOTED);
        asked(CU).then().statusCode(409).body("rule", equalTo("board-dismissal-under-way"));
        election.read().then().body("seated", contains(UNG, CU));

        recognised(dismissal);

        String told = Topics.awaitEvent(ConsultationEvent.TOPIC, BoardMemberDismissed.TYPE,
                UUID.fromString(dismissal.id()));
        assertTrue(told.contains(election.id().toString()) && told.contains(CU)
                && told.contains("\"from\":\"2026-12-10\""), told);
        election.read().then().body("elected", contains(UNG, CU), "seated", contains(UNG));
        refused(CU, "board-member-not-elected");
    }

    @Test
    void theSeatComesBackWhenTheDismissalIsAnnulledAndMayBeTakenAgain() {
        seated();
        DecisionFixture dismissal = votedOn(5, VOTED);
        recognised(dismissal);

        annulled(dismissal);

        String told = Topics.awaitEvent(ConsultationEvent.TOPIC, BoardMemberReinstated.TYPE,
                UUID.fromString(dismissal.id()));
        assertTrue(told.contains(election.id().toString()) && told.contains(CU)
                && told.contains("\"from\":\"2026-12-11\""), told);
        election.read().then().body("seated", contains(UNG, CU));
        asked(CU).then().statusCode(201);
    }

    @Test
    void nobodyGetsBackASeatThatTheAnnulledElectionGave() {
        seated();
        DecisionFixture dismissal = votedOn(5, VOTED);
        recognised(dismissal);
        annulled(elected);

        annulled(dismissal);

        election.read().then().body("seatedOn", nullValue(), "seated", empty());
        refused(CU, "board-member-not-elected");
    }

    @Test
    void whomTheHouseholdsOrTheFrontKeepStaysAndMayBeAskedAboutAgain() {
        seated();
        votedOn(2, VOTED).read().body("outcome", equalTo("REJECTED"));
        election.read().then().body("seated", contains(UNG, CU));

        LocalDate later = VOTED.plusDays(10);
        DecisionFixture second = votedOn(5, later);
        second.sent(later.plusDays(1)).received(later.plusDays(1));
        second.refusing(VillageFixture.communeFront(), later.plusDays(4), "Không đúng trình tự").then().statusCode(201);

        election.read().then().body("seated", contains(UNG, CU));
        asked(CU).then().statusCode(201);
    }

    private void seated() {
        elected.sent(HELD.plusDays(1)).received(HELD.plusDays(1)).recognising(VillageFixture.communeFront(),
                HELD.plusDays(2)).then().statusCode(201);
    }

    private Response asked(String member) {
        return election.dismissing(VillageFixture.communeFront(), member);
    }

    private void refused(String member, String rule) {
        asked(member).then().statusCode(422).body("rule", equalTo(rule));
    }

    /** The households vote on the dismissal of Lý Thị Cử. */
    private DecisionFixture votedOn(int inFavour, LocalDate day) {
        String matter = asked(CU).then().statusCode(201).body("kind", equalTo("BOARD_MEMBER"), "state",
                equalTo("OPEN")).extract().path("id");
        asked(CU).then().statusCode(409).body("rule", equalTo("board-dismissal-under-way"));
        MeetingFixture.itIs(day.plusDays(7) + "T09:00");
        return DecisionFixture.of(village, matter, inFavour, day);
    }

    private static void recognised(DecisionFixture dismissal) {
        dismissal.sent(VOTED.plusDays(1)).received(VOTED.plusDays(1)).recognising(VillageFixture.communeFront(),
                VOTED.plusDays(3)).then().statusCode(201);
    }

    private static void annulled(DecisionFixture decision) {
        decision.measure(VillageFixture.communeChair(), "ANNULMENT", "PROCEDURE_BREACHED", VOTED.plusDays(4)).then()
                .statusCode(201);
    }
}
