package vn.danchu.consultation.dismissal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

import vn.danchu.consultation.DecisionFixture;
import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.OfficialFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.consultation.contracts.head.DismissalWithdrawn;
import vn.danchu.consultation.contracts.head.HeadDismissed;
import vn.danchu.consultation.contracts.head.HeadStayedInOffice;
import vn.danchu.consultation.election.ElectionFixture;
import vn.danchu.consultation.election.HeadFixture;
import vn.danchu.consultation.minutes.MinutesFixture;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.Topics;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DismissalTest {
    private static final LocalDate HELD = LocalDate.of(2026, 11, 25);
    private VillageFixture village;

    @BeforeEach
    void establishVillage() {
        MeetingFixture.itIs("2026-11-20T09:00");
        village = VillageFixture.aVillageOf(5);
    }

    @Test
    void householdsPetitionVoteAndWithRecognitionTheHeadIsDismissed() {
        OfficialFixture.appointed(village, "VILLAGE_HEAD", village.code().hashCode() & 0xFFFF, "2026-06-10");
        List<String> households = given().auth().oauth2(village.head())
                .get("/v1/villages/" + village.id() + "/households").path("items.id");
        String roll = village.certifiedRoll();
        petition(roll, households.subList(0, 2)).then().statusCode(422).body("rule", equalTo("too-few-petitioners"));
        petition(roll, List.of(households.get(0), households.get(0), households.get(1))).then().statusCode(422);
        petition(roll, List.of(households.get(0), households.get(1), village.id())).then().statusCode(422);
        Response filed = petition(roll, households.subList(0, 3));
        filed.then().statusCode(201).body("state", equalTo("FILED"));
        petition(roll, households).then().statusCode(409);
        for (String token : List.of(VillageFixture.communeChair(), village.frontHead())) {
            takeBack(filed, token).then().statusCode(422).body("rule", equalTo("petition-not-withdrawable"))
                    .body("article", equalTo("Điều 9 khoản 1 điểm b Nghị định số 59/2023/NĐ-CP"));
        }
        String matter = filed.path("matterId");

        var meeting = MeetingFixture.onWhoIsHead(village, "HEAD_DISMISSAL", matter).opened().attendedBy(5)
                .settledForHands(matter, 5);
        String vote = meeting.openedVote(matter);
        meeting.say(vote, "YES", 0, 1, 2).then().statusCode(201);
        meeting.say(vote, "NO", 3).then().statusCode(201);
        meeting.step("/votes/" + vote + "/hand-count").then().statusCode(200);
        meeting.confirm(village.frontHead(), vote).then().statusCode(200);
        var decision = DecisionFixture.onWhoIsHead(village,
                meeting.confirm(village.representative(0), vote).then().extract().path("decisionId"));
        read(filed).body("state", equalTo("VOTED_FOR")).body("newElectionBy", nullValue());

        MeetingFixture.itIs("2026-12-01T09:00");
        decision.sent(HELD).received(HELD.plusDays(1)).recognising(VillageFixture.communeChair(), HELD.plusDays(5))
                .then().statusCode(201);
        read(filed).body("state", equalTo("DISMISSED")).body("endedOn", equalTo("2026-11-30")).body("newElectionBy",
                equalTo("2027-01-29")).body("newElectionLate", equalTo(false));
        Topics.awaitEvent(ConsultationEvent.TOPIC, HeadDismissed.TYPE, UUID.fromString(filed.path("id")));
        readFile(filed, village.frontHead()).then().statusCode(200).body("petitioners", equalTo(3));
        given().get("/v1/villages/" + village.id() + "/officials?on=2026-11-29").then().body("leftBecause",
                contains("DISMISSED"));
        given().get("/v1/villages/" + village.id() + "/officials?on=2026-11-30").then().body("", hasSize(0));
    }

    @Test
    void theNewElectionIsDueWithinSixtyDaysAndShownAsLateAfterThem() {
        Response filed = dismissedOnTheThirtieth();
        MeetingFixture.itIs("2027-01-29T09:00");
        read(filed).body("newElectionLate", equalTo(false));
        MeetingFixture.itIs("2027-01-30T09:00");
        read(filed).body("newElectionLate", equalTo(true));
    }

    @Test
    void anElectionThatIsCalledOffLeavesTheNewOneAsDueAsBefore() {
        Response filed = dismissedOnTheThirtieth();
        MeetingFixture.itIs("2026-12-15T09:00");
        ElectionFixture.decidedFor(village, "2026-12-15", "2027-01-10");
        read(filed).body("newElectionOn", equalTo("2026-12-15"));

        ElectionFixture.callOffTheLast(village);

        read(filed).body("newElectionOn", nullValue()).body("newElectionLate", equalTo(false));
        MeetingFixture.itIs("2027-01-30T09:00");
        read(filed).body("newElectionLate", equalTo(true));
    }

    @Test
    void whereTheCommunityDoesNotAgreeTheCommitteeDecidesWithTheFront() {
        Response filed = village.dismissal(village.frontHead(),
                Map.of("ground", "FRONT_PROPOSAL", "causes", List.of("CONFIDENCE_LOST", "WASTE")));
        filed.then().statusCode(201).body("state", equalTo("PROPOSED")).body("matterId", nullValue());
        HeadFixture.considering(village.frontHead(), filed.path("id"), true, "2026-11-20").then().statusCode(403);
        HeadFixture.considering(VillageFixture.communeChair(), filed.path("id"), true, "2025-08-31").then()
                .statusCode(409).body("rule", equalTo("considered-too-early"));
        filed = HeadFixture.considering(VillageFixture.communeChair(), filed.path("id"), true, "2026-11-20");
        filed.then().statusCode(201).body("state", equalTo("FILED"));
        deciding(filed, true, "2026-11-26").then().statusCode(409).body("rule", equalTo("illegal-step"));
        MeetingFixture.itIs("2026-11-26T09:00");
        MinutesFixture
                .confirmed(village, village.frontHead(), filed.path("matterId"),
                        MinutesFixture.onWhoIsHead(village, 2, HELD))
                .then().statusCode(200).body("outcome", equalTo("REJECTED"));
        read(filed).body("state", equalTo("NOT_AGREED"));

        deciding(filed, true, "2026-11-27").then().statusCode(422).body("rule", equalTo("front-not-asked-before"));
        VillageFixture.creating(village.frontHead()).body(committee(true, "2026-11-26"))
                .post("/v1/dismissals/" + filed.path("id") + "/committee-decision").then().statusCode(403);
        Map<String, Object> beforeTheVote = new HashMap<>(committee(true, "2026-11-24"));
        beforeTheVote.put("decidedOn", "2026-11-24");
        VillageFixture.creating(VillageFixture.communeChair()).body(beforeTheVote)
                .post("/v1/dismissals/" + filed.path("id") + "/committee-decision").then().statusCode(409)
                .body("rule", equalTo("decided-too-early")).body("earliest", equalTo("2026-11-25"));
        deciding(filed, true, "2026-11-26").then().statusCode(201).body("state", equalTo("DISMISSED")).body("endedOn",
                equalTo("2026-11-26"));
        readFile(filed, VillageFixture.communeChair()).then().body("causes", contains("CONFIDENCE_LOST", "WASTE"))
                .body("committeeDecision.number", equalTo("52/QĐ-UBND"))
                .body("chairDecision.number", equalTo("18/UBND-NV"));
    }

    @Test
    void aProposalThatTheCommuneChairDeclinesIsNotVotedOn() {
        Response filed = village.dismissal(village.frontHead(),
                Map.of("ground", "FRONT_PROPOSAL", "causes", List.of("WASTE")));
        village.dismissal().then().statusCode(409);
        VillageFixture.creating(VillageFixture.communeChair())
                .body(Map.of("number", "18/UBND-NV", "consideredOn", "2026-11-20", "putToHouseholds", false))
                .post("/v1/dismissals/" + filed.path("id") + "/consideration").then().statusCode(422).body("rule",
                        equalTo("reason-missing"));

        HeadFixture.considering(VillageFixture.communeChair(), filed.path("id"), false, "2026-11-20").then()
                .statusCode(201).body("state", equalTo("DECLINED")).body("matterId", nullValue());
        HeadFixture.considering(VillageFixture.communeChair(), filed.path("id"), true, "2026-11-20").then()
                .statusCode(409).body("rule", equalTo("illegal-step"));
        given().queryParam("village", village.id()).get("/v1/matters").then().body("items", hasSize(0));
        village.dismissal().then().statusCode(201).body("state", equalTo("FILED"));
    }

    @Test
    void whomTheCommitteeKeepsStaysInOffice() {
        Response filed = village.dismissal();
        MeetingFixture.itIs("2026-11-26T09:00");
        MinutesFixture.confirmed(village, village.frontHead(), filed.path("matterId"),
                MinutesFixture.onWhoIsHead(village, 2, HELD)).then().statusCode(200);

        deciding(filed, false, "2026-11-26").then().statusCode(201).body("state", equalTo("STAYS_IN_OFFICE"))
                .body("endedOn", nullValue());

        Topics.awaitEvent(ConsultationEvent.TOPIC, HeadStayedInOffice.TYPE, UUID.fromString(filed.path("id")));
    }

    @Test
    void onlyThoseAskWhomTheDecreeNamesAndForItsCauses() {
        village.dismissal(village.frontHead(), Map.of("ground", "OWN_REQUEST")).then().statusCode(403);
        village.dismissal(village.head(), Map.of("ground", "FRONT_PROPOSAL", "causes", List.of("WASTE"))).then()
                .statusCode(403);
        village.dismissal(village.frontHead(), Map.of("ground", "FRONT_PROPOSAL")).then().statusCode(422).body("rule",
                equalTo("cause-missing"));
        village.dismissal(village.frontHead(), Map.of("ground", "PETITION")).then().statusCode(422);
        village.dismissal(village.head(), Map.of("ground", "OWN_REQUEST", "filedOn", "2026-11-21")).then()
                .statusCode(422).body("rule", equalTo("act-in-future"));
        village.dismissal(village.head(), Map.of("ground", "OWN_REQUEST", "filedOn", "1990-03-01")).then()
                .statusCode(422).body("rule", equalTo("not-yet-in-force")).body("detail", containsString("2023-08-15"));
        VillageFixture.creating(village.head()).body(Map.of("villageId", village.id(), "kind", "VILLAGE_HEAD", "title",
                "Bầu", "proposal", "Bầu")).post("/v1/matters").then().statusCode(422);
    }

    @Test
    void aRequestTakenBackIsNotVotedOn() {
        Response filed = village.dismissal();
        String id = filed.then().statusCode(201).extract().path("id");
        takeBack(filed, village.frontHead()).then().statusCode(403);
        takeBack(filed, VillageFixture.communeChair()).then().statusCode(403);
        takeBack(filed, village.head()).then().statusCode(200).body("state", equalTo("WITHDRAWN"));
        Topics.awaitEvent(ConsultationEvent.TOPIC, DismissalWithdrawn.TYPE, UUID.fromString(id));

        given().get("/v1/matters/" + filed.path("matterId")).then().body("state", equalTo("CLOSED"))
                .body("closedBecause", equalTo("ASKED_BACK"));
        Map<String, Object> call = MeetingFixture.callFor(village, filed.<String>path("matterId"));
        call.put("occasion", "HEAD_DISMISSAL");
        MeetingFixture.call(village.frontHead(), call).then().statusCode(409).body("rule", equalTo("illegal-step"));
        readFile(filed, village.head()).then().statusCode(403);
        readFile(filed, village.representative(0)).then().statusCode(403);
    }

    @Test
    void whatTheHouseholdsVoteOnIsNotTakenBack() {
        Response filed = village.dismissal();
        String matter = filed.path("matterId");
        var meeting = MeetingFixture.onWhoIsHead(village, "HEAD_DISMISSAL", matter).opened().attendedBy(5)
                .settledForHands(matter, 5);
        String vote = meeting.openedVote(matter);
        takeBack(filed, village.head()).then().statusCode(409);
        meeting.say(vote, "YES", 0, 1, 2).then().statusCode(201);
        meeting.step("/votes/" + vote + "/hand-count").then().statusCode(200);

        takeBack(filed, village.head()).then().statusCode(409);
        read(filed).body("state", equalTo("FILED"));
        meeting.confirm(village.frontHead(), vote).then().statusCode(200);
        meeting.confirm(village.representative(0), vote).then().statusCode(200).body("outcome", equalTo("ADOPTED"));
    }

    private Response dismissedOnTheThirtieth() {
        Response filed = village.dismissal();
        MeetingFixture.itIs("2026-11-30T09:00");
        String id = MinutesFixture
                .confirmed(village, village.frontHead(), filed.path("matterId"),
                        MinutesFixture.onWhoIsHead(village, 5, HELD))
                .then().statusCode(200).extract().path("decisionId");
        DecisionFixture.onWhoIsHead(village, id).sent(HELD).received(HELD.plusDays(1))
                .recognising(VillageFixture.communeChair(), HELD.plusDays(5)).then().statusCode(201);
        return filed;
    }

    private Response petition(String roll, List<String> households) {
        return village.dismissal(village.frontHead(), Map.of("ground", "PETITION", "petition",
                Map.of("rollId", roll, "households", households)));
    }

    private static Response takeBack(Response filed, String token) {
        return given().auth().oauth2(token).post("/v1/dismissals/" + filed.path("id") + "/withdrawal");
    }

    private static Response deciding(Response filed, boolean dismissed, String agreedOn) {
        return VillageFixture.creating(VillageFixture.communeChair()).body(committee(dismissed, agreedOn))
                .post("/v1/dismissals/" + filed.path("id") + "/committee-decision");
    }

    private static Map<String, Object> committee(boolean dismissed, String agreedOn) {
        return Map.of("number", "52/QĐ-UBND", "decidedOn", "2026-11-26", "agreedWithFrontOn", agreedOn, "dismissed",
                dismissed, "reason", "Không hoàn thành nhiệm vụ");
    }

    private static ValidatableResponse read(Response filed) {
        return given().get("/v1/dismissals/" + filed.path("id")).then().statusCode(200);
    }

    private static Response readFile(Response filed, String token) {
        return given().auth().oauth2(token).get("/v1/dismissals/" + filed.path("id") + "/file");
    }
}
