package vn.danchu.consultation.correction;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.danchu.consultation.BallotFixture;
import vn.danchu.consultation.DecisionFixture;
import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.consultation.contracts.correction.DayCorrected;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.Topics;
import vn.danchu.platform.web.OfficialClock;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CorrectedDaysTest {
    // A Monday; five working days later is Monday the 14th.
    private static final LocalDate VOTED = LocalDate.of(2026, 9, 7);
    private static final LocalDate SEND_BY = VOTED.plusDays(7);
    private static final String CHAIR = VillageFixture.communeChair();
    private static final String FRONT = VillageFixture.communeFront();

    @Test
    void whetherADecisionWasSentInTimeFollowsTheRightDay() {
        var decision = DecisionFixture.adopted("SELF_GOVERNANCE", VOTED).sent(SEND_BY.plusDays(1));
        var days = CorrectionFixture.of(decision);
        String head = decision.village().head();
        String read = days.tag();
        days.correct(head, null, "sending", SEND_BY).then().statusCode(428);
        days.correct(FRONT, "sending", SEND_BY).then().statusCode(403);
        days.correct(head, "sending", VOTED.minusDays(1)).then().statusCode(409).body("rule",
                equalTo("sent-too-early"), "earliest", equalTo(VOTED.toString()));
        days.correct(head, "sending", LocalDate.now(OfficialClock.ZONE).plusDays(1)).then().statusCode(422).body("rule",
                equalTo("sent-in-future"));
        decision.read().body("sentOn", equalTo(SEND_BY.plusDays(1).toString()), "timeliness", equalTo("LATE"));

        days.correct(head, "sending", SEND_BY).then().statusCode(200).body("earlierDay",
                equalTo(SEND_BY.plusDays(1).toString()), "rightDay", equalTo(SEND_BY.toString()));

        decision.read().body("sentOn", equalTo(SEND_BY.toString()), "timeliness", equalTo("IN_TIME"));
        days.correct(head, read, "sending", VOTED).then().statusCode(412);
        String told = Topics.awaitEvent(ConsultationEvent.TOPIC, DayCorrected.TYPE, UUID.fromString(decision.id()));
        assertTrue(told.contains("\"inTime\":true") && told.contains("\"day\":\"SENDING\""), told);

        decision.received(SEND_BY.plusDays(1));
        days.correct(head, "sending", SEND_BY.plusDays(2)).then().statusCode(422).body("rule",
                equalTo("day-after-next-step"));
        days.correct(head, "sending", VOTED).then().statusCode(200);
        days.list().then().statusCode(200).body("day", contains("SENDING", "SENDING"), "[0].rightDay",
                equalTo(VOTED.toString()), "[0].reason", equalTo("Gõ nhầm ngày"));
    }

    @Test
    void theTimeToAnswerFollowsTheRightDayOfReceipt() {
        var decision = DecisionFixture.adopted("BOARD_MEMBER", VOTED).sent(VOTED).received(VOTED.plusDays(1));
        var days = CorrectionFixture.of(decision);
        days.correct(CHAIR, "front-receipt", VOTED).then().statusCode(403);
        days.correct(FRONT, "committee-receipt", VOTED).then().statusCode(403);
        days.correct(FRONT, "recognition", VOTED).then().statusCode(422).body("rule", equalTo("day-not-on-record"));

        days.correct(FRONT, "front-receipt", VOTED.plusDays(2)).then().statusCode(200);
        days.correct(CHAIR, "committee-receipt", VOTED).then().statusCode(200);
        decision.read().body("receipts.frontReceivedOn", equalTo("2026-09-09"), "receipts.committeeReceivedOn",
                equalTo("2026-09-07"), "recognition.answerBy", equalTo("2026-09-16"));

        decision.recognising(FRONT, VOTED.plusDays(10)).then().statusCode(201).body("recognition.timeliness",
                equalTo("LATE"));
        days.correct(FRONT, "front-receipt", VOTED.plusDays(11)).then().statusCode(422).body("rule",
                equalTo("day-after-next-step"));
        days.correct(CHAIR, "recognition", VOTED.plusDays(9)).then().statusCode(422).body("rule",
                equalTo("other-body-recognises"));
        days.correct(FRONT, "recognition", VOTED.plusDays(9)).then().statusCode(422).body("rule",
                equalTo("day-relied-on"));
    }

    @Test
    void theDayFromWhichAHeadIsInOfficeStaysAndThatOfARefusalIsPutRight() {
        var recognised = DecisionFixture.adopted("VILLAGE_HEAD", VOTED).sent(VOTED).received(VOTED);
        recognised.recognising(CHAIR, VOTED.plusDays(2)).then().statusCode(201);
        CorrectionFixture.of(recognised).correct(CHAIR, "recognition", VOTED.plusDays(1)).then().statusCode(422)
                .body("rule", equalTo("day-relied-on"), "article", equalTo("Law 10/2022/QH15, Art. 21(2)"));
        CorrectionFixture.of(recognised).list().then().body("", hasSize(0));

        var refused = DecisionFixture.adopted("VILLAGE_HEAD", VOTED).sent(VOTED).received(VOTED);
        refused.refusing(CHAIR, VOTED.plusDays(2), "Thiếu chữ ký").then().statusCode(201);
        CorrectionFixture.of(refused).correct(CHAIR, "recognition", VOTED.plusDays(1)).then().statusCode(200);
        refused.read().body("recognition.answer.answeredOn", equalTo("2026-09-08"));
    }

    @Test
    void theDayOfThePublicationIsPutRight() {
        var decision = DecisionFixture.adopted("SELF_GOVERNANCE", VOTED);
        var days = CorrectionFixture.of(decision);
        String head = decision.village().head();
        days.correct(head, "publication", VOTED).then().statusCode(422).body("rule", equalTo("day-not-on-record"));
        decision.head("/publication", Map.of("publishedOn", "2026-10-08", "how", "Niêm yết")).then().statusCode(201);

        days.correct(head, "publication", LocalDate.of(2026, 10, 8)).then().statusCode(422).body("rule",
                equalTo("day-unchanged"));
        days.correct(head, "publication", VOTED.minusDays(1)).then().statusCode(409).body("rule",
                equalTo("published-too-early"));
        days.correct(head, "publication", VOTED.plusDays(1)).then().statusCode(200);

        given().get("/v1/decisions/" + decision.id() + "/publication").then().body("publishedOn",
                equalTo("2026-09-08"));
    }

    @Test
    void theDaysOfHouseholdBallotsArePutRightByTheirOwnRules() {
        MeetingFixture.itIs("2026-11-26T09:00");
        VillageFixture village = VillageFixture.aVillageOf(3);
        BallotFixture round = BallotFixture.out(village, village.matter("SELF_GOVERNANCE"));
        var days = CorrectionFixture.of(round);
        days.correct(village.head(), "sending", LocalDate.of(2026, 11, 28)).then().statusCode(422).body("rule",
                equalTo("day-not-on-record"));
        round.send("2026-11-29").then().statusCode(201).body("sending", equalTo("LATE"));

        days.correct(village.frontHead(), "sending", LocalDate.of(2026, 11, 28)).then().statusCode(403);
        days.correct(village.head(), "sending", LocalDate.of(2026, 11, 25)).then().statusCode(409).body("rule",
                equalTo("plan-sent-too-early"));
        days.correct(village.head(), "sending", LocalDate.of(2026, 11, 28)).then().statusCode(200);
        days.correct(village.head(), "notice", LocalDate.of(2026, 11, 28)).then().statusCode(409).body("rule",
                equalTo("notice-too-short"));
        days.correct(village.head(), "notice", LocalDate.of(2026, 11, 26)).then().statusCode(200);

        round.get("").then().body("sending", equalTo("IN_TIME")).body("notice.givenOn", equalTo("2026-11-26"))
                .body("team", hasSize(3));
        days.list().then().body("day", containsInAnyOrder("BALLOT_NOTICE", "PLAN_SENDING"));
        String told = Topics.awaitEvent(ConsultationEvent.TOPIC, DayCorrected.TYPE, UUID.fromString(round.id()));
        assertTrue(told.contains("BALLOT_ROUND"), told);
    }
}
