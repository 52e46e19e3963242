package vn.danchu.consultation.ballot;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.danchu.consultation.BallotFixture;
import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.boardelection.BoardElectionFixture;
import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.consultation.contracts.ballot.BallotsWithdrawn;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.TestTokens;
import vn.danchu.platform.testing.Topics;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class BallotRoundTest {
    private VillageFixture village;

    @BeforeEach
    void establishVillage() {
        MeetingFixture.itIs("2026-11-26T09:00");
        village = VillageFixture.aVillageOf(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONTRIBUTION", "COMMON_FUNDS", "VILLAGE_HEAD", "BOARD_MEMBER"})
    void onlyAfterAMeetingThatLackedHouseholdsBallotsMayBePlanned(String kind) {
        String matter = BoardElectionFixture.matterOf(village, kind);
        MeetingFixture.itIs("2026-11-26T09:00");
        BallotFixture.plan(village.keeperOf(kind), matter, BallotFixture.plan()).then().statusCode(422)
                .body("rule", equalTo("form-not-lawful")).body("article", containsString("Điều 4 khoản 1 điểm b"));

        BallotFixture.failedMeeting(village, matter);

        BallotFixture.plan(village.keeperOf(kind), matter, BallotFixture.plan()).then().statusCode(201)
                .body("state", equalTo("PLANNED"));
        given().get("/v1/matters/" + matter).then().body("state", equalTo("IN_VOTE"));
    }

    @Test
    void headAndFrontHeadMayChooseBallotsForSelfGovernance() {
        BallotFixture round = BallotFixture.planned(village, village.matter("SELF_GOVERNANCE"));
        round.get("").then().body("issuedOn", nullValue()).body("team.name",
                contains("Lý Thị Mặt", "Hoàng Văn Trưởng", "Vi Thị Phụ")).body("tellBy", equalTo("2026-11-27"));

        round.agree(round.tag()).then().statusCode(200).body("state", equalTo("ISSUED"))
                .body("issuedOn", equalTo("2026-11-26")).body("sendBy", equalTo("2026-11-28"))
                .body("sending", equalTo("DUE"));
        given().queryParam("village", village.id()).get("/v1/ballot-rounds").then().body("items.id",
                contains(round.id()));
    }

    @Test
    void whoEditsAPlanThatAnotherHasChangedIsToldSo() {
        BallotFixture round = BallotFixture.planned(village, village.matter("SELF_GOVERNANCE"));
        String read = round.tag();
        String secondHead = TestTokens.of("pho.thon." + village.code()).roles("village-head").units(village.unit())
                .token();
        var later = BallotFixture.plan("2026-11-30", BallotFixture.END);

        round.revise(village.head(), null, later).then().statusCode(428);
        round.revise(secondHead, read, later).then().statusCode(200).body("distributeOn", equalTo("2026-11-30"));
        round.revise(village.head(), read, BallotFixture.plan()).then().statusCode(412);
        round.agree(read).then().statusCode(412);
        round.agree(null).then().statusCode(428);
        round.agree(round.tag()).then().statusCode(200);
        round.revise(village.head(), round.tag(), later).then().statusCode(409).body("rule", equalTo("illegal-step"))
                .body("article", containsString("Điều 4 khoản 2"));
    }

    @Test
    void thePlanGoesToTheCommuneInTwoDaysAndIsShownLateAfterwards() {
        BallotFixture inTime = BallotFixture.issued(village, village.matter("SELF_GOVERNANCE"));
        BallotFixture late = BallotFixture.issued(village, village.matter("SELF_GOVERNANCE"));
        inTime.send("2026-11-25").then().statusCode(409).body("rule", equalTo("plan-sent-too-early"))
                .body("earliest", equalTo("2026-11-26"));
        inTime.send("2026-11-27").then().statusCode(422).body("rule", equalTo("plan-sent-in-future"));

        MeetingFixture.itIs("2026-11-28T23:00");
        late.get("").then().body("sending", equalTo("DUE"));
        inTime.send("2026-11-28").then().statusCode(201).body("sending", equalTo("IN_TIME"));
        inTime.send("2026-11-28").then().statusCode(422).body("rule", equalTo("plan-already-sent"));
        MeetingFixture.itIs("2026-11-29T00:00");
        late.get("").then().body("sending", equalTo("LATE"));
        late.send("2026-11-29").then().statusCode(201).body("sending", equalTo("LATE"));
    }

    @Test
    void ballotsGoOutTwoDaysAfterThePublicNotice() {
        BallotFixture round = BallotFixture.issued(village, village.matter("SELF_GOVERNANCE"));
        String roll = village.certifiedRoll();
        round.begin(roll).then().statusCode(409).body("rule", equalTo("illegal-step"));
        round.announce("2026-11-25").then().statusCode(409).body("rule", equalTo("notice-before-issue"));
        MeetingFixture.itIs("2026-11-28T09:00");
        round.announce("2026-11-29").then().statusCode(422).body("rule", equalTo("notice-in-future"));
        round.announce("2026-11-28").then().statusCode(201).body("state", equalTo("ANNOUNCED"))
                .body("firstLawfulDay", equalTo("2026-11-30"));

        MeetingFixture.itIs("2026-11-29T23:59");
        round.begin(roll).then().statusCode(409).body("rule", equalTo("notice-too-short"))
                .body("earliest", equalTo("2026-11-30")).body("article", containsString("Art. 4(4)"));
        MeetingFixture.itIs("2026-11-30T00:00");
        round.begin(roll).then().statusCode(201).body("state", equalTo("OUT")).body("rollId", equalTo(roll))
                .body("beganAt", notNullValue());
    }

    @Test
    void ballotsGoOutOnASignedRollOfTheVillageInTheAnnouncedTime() {
        BallotFixture round = BallotFixture.issued(village, village.matter("SELF_GOVERNANCE"));
        round.announce("2026-11-26").then().statusCode(201);
        MeetingFixture.itIs("2026-11-28T12:00");
        round.begin(village.certifiedRoll()).then().statusCode(409).body("rule", equalTo("announced-day-not-come"))
                .body("earliest", equalTo("2026-11-29"));

        MeetingFixture.itIs("2026-11-29T07:30");
        round.begin(village.drawnRoll()).then().statusCode(409);
        round.begin(VillageFixture.aVillageOf(1).certifiedRoll()).then().statusCode(422);
        round.begin(UUID.randomUUID().toString()).then().statusCode(404);
        MeetingFixture.itIs("2026-12-05T17:00");
        round.begin(village.certifiedRoll()).then().statusCode(422).body("rule", equalTo("collection-over"));
    }

    @Test
    void aPlanTakenBackGivesTheMatterBack() {
        String matter = village.matter("SELF_GOVERNANCE");
        BallotFixture round = BallotFixture.issued(village, matter);
        BallotFixture.plan(village.head(), matter, BallotFixture.plan()).then().statusCode(409);

        round.withdraw(village.frontHead()).then().statusCode(403);
        round.withdraw(village.head()).then().statusCode(200).body("state", equalTo("WITHDRAWN"));

        Topics.awaitEvent(ConsultationEvent.TOPIC, BallotsWithdrawn.TYPE, UUID.fromString(round.id()));
        given().get("/v1/matters/" + matter).then().body("state", equalTo("OPEN"));
        round.announce("2026-11-26").then().statusCode(409).body("rule", equalTo("illegal-step"));
        BallotFixture.plan(village.head(), matter, BallotFixture.plan()).then().statusCode(201);
        given().queryParam("village", village.id()).get("/v1/ballot-rounds").then().body("items", hasSize(2));
    }

    @Test
    void whoIsNotOfTheVillagePlansNothing() {
        String matter = village.matter("SELF_GOVERNANCE");
        VillageFixture other = VillageFixture.aVillageOf(1);

        BallotFixture.plan(other.head(), matter, BallotFixture.plan()).then().statusCode(403);
        BallotFixture.plan(village.frontHead(), matter, BallotFixture.plan()).then().statusCode(403);
        BallotFixture round = BallotFixture.planned(village, matter);
        round.revise(other.head(), round.tag(), BallotFixture.plan()).then().statusCode(403);
        round.withdraw(other.head()).then().statusCode(403);
        round.agree(village.head(), round.tag()).then().statusCode(403);
        round.agree(other.frontHead(), round.tag()).then().statusCode(403);
    }

    @Test
    void whatIsNotAPlanIsRefused() {
        String matter = village.matter("SELF_GOVERNANCE");
        for (var broken : List.<Map<String, Object>>of(Map.of(), with("purpose", ""), with("collectUntil", "soon"),
                with("team", List.of()), with("unknown", true), with("distributeOn", "2026-13-01"))) {
            BallotFixture.plan(village.head(), matter, broken).then().statusCode(oneOf(400, 422));
        }
        BallotFixture.plan(village.head(), matter, with("distributeOn", "2026-11-25")).then().statusCode(422)
                .body("rule", equalTo("period-impossible"));
        BallotFixture.plan(village.head(), matter, with("team",
                List.of(BallotFixture.member("Lý Thị Mặt", "FRONT_COMMITTEE"),
                        BallotFixture.member("Hoàng Văn Trưởng", "VILLAGE"),
                        BallotFixture.member("Vi Thị Phụ", "SOCIO_POLITICAL_ORGANISATION"))))
                .then().statusCode(422).body("rule", equalTo("team-leader"));
        given().get("/v1/matters/" + matter).then().body("state", equalTo("OPEN"));
        given().get("/v1/ballot-rounds/" + UUID.randomUUID()).then().statusCode(404);
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> plan = BallotFixture.plan();
        plan.put(field, value);
        return plan;
    }
}
