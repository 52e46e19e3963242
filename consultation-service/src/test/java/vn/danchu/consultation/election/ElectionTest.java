package vn.danchu.consultation.election;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.danchu.consultation.election.ElectionFixture.CU;
import static vn.danchu.consultation.election.ElectionFixture.DOAN;
import static vn.danchu.consultation.election.ElectionFixture.UNG;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.danchu.consultation.DecisionFixture;
import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.consultation.contracts.head.ElectionCalledOff;
import vn.danchu.consultation.contracts.head.HeadElected;
import vn.danchu.consultation.minutes.MinutesFixture;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.Topics;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ElectionTest {
    private static final LocalDate HELD = LocalDate.parse(ElectionFixture.MEETING_DAY);
    private VillageFixture village;

    @BeforeEach
    void establishVillage() {
        MeetingFixture.itIs("2026-11-02T09:00");
        village = VillageFixture.aVillageOf(5);
    }

    @Test
    void aHeadIsElectedByMoreThanHalfOfAllHouseholdsAndTakesOfficeOnRecognition() {
        var election = ElectionFixture.announced(village, UNG, CU);
        var meeting = election.meeting("SHOW_OF_HANDS", List.of(DOAN));
        election.read().then().body("candidates", equalTo(3)).body("team.find { it.name == 'Vi Văn Đoàn' }.hasLeft",
                equalTo(true));

        String vote = vote(meeting, election);
        for (int household : new int[]{0, 1, 2}) {
            election.say(meeting, vote, household, UNG).then().statusCode(201);
        }
        election.say(meeting, vote, 3, DOAN).then().statusCode(201);
        say(meeting, vote, 4, Map.of("choice", "NO")).then().statusCode(201);
        meeting.step("/votes/" + vote + "/hand-count").then().statusCode(200).body("tally.yes", equalTo(4))
                .body("candidates.votes", containsInAnyOrder(3, 1));
        DecisionFixture decision = election.confirmed(meeting, vote);

        decision.read().body("outcome", equalTo("ADOPTED"), "yes", equalTo(3), "no", equalTo(1), "other", equalTo(1),
                "proposal", equalTo("Ông (bà) Nông Văn Ứng, sinh năm 1980, trúng cử Trưởng thôn với 3 trên tổng số 5"
                        + " đại diện hộ gia đình."));
        election.read().then().body("state", equalTo("ELECTED")).body("elected", equalTo("Nông Văn Ứng"));
        MeetingFixture.itIs("2026-12-02T09:00");
        decision.sent(HELD.plusDays(1)).received(HELD.plusDays(2))
                .recognising(VillageFixture.communeChair(), HELD.plusDays(5)).then().statusCode(201);
        Topics.awaitEvent(ConsultationEvent.TOPIC, HeadElected.TYPE, UUID.fromString(election.id()));
        election.read().then().body("state", equalTo("RECOGNISED")).body("inOfficeFrom", equalTo("2026-11-30"));
        given().auth().oauth2(VillageFixture.officer()).get("/v1/villages/" + village.id() + "/officials").then()
                .statusCode(200).body("[0].name", equalTo("Nông Văn Ứng")).body("[0].post", equalTo("VILLAGE_HEAD"))
                .body("[0].from", equalTo("2026-11-30")).body("[0].lastDay", equalTo("2031-11-30"));
    }

    @Test
    void aStepThatIsTooLateIsRefusedWithItsLastDayAndTheEarliestMeeting() {
        MeetingFixture.itIs("2026-11-06T09:00");
        ElectionFixture.deciding(village, "2026-11-06", "2026-11-25").then().statusCode(409)
                .body("rule", equalTo("election-decided-too-late")).body("latest", equalTo("2026-11-05"))
                .body("earliest", equalTo("2026-11-26"));
        ElectionFixture.deciding(village, "2026-11-05", "2020-01-01").then().statusCode(422).body("rule",
                equalTo("not-yet-in-force"));
        var election = ElectionFixture.decided(village);
        ElectionFixture.deciding(village, "2026-11-05", "2026-11-28").then().statusCode(409);

        MeetingFixture.itIs("2026-11-11T09:00");
        election.fixCandidates("2026-11-11", UNG).then().statusCode(409).body("rule", equalTo("candidates-too-late"))
                .body("latest", equalTo("2026-11-10")).body("earliest", equalTo("2026-11-26"));
        election.postpone("2026-11-11", "2026-11-25").then().statusCode(422);
        election.postpone("2026-11-11", "2026-11-26").then().statusCode(201).body("preparation[1].lastDay",
                equalTo("2026-11-11"));
        election.fixCandidates("2026-11-11", UNG).then().statusCode(201);

        MeetingFixture.itIs("2026-11-17T09:00");
        election.setUpTeam("2026-11-17").then().statusCode(409).body("rule", equalTo("team-too-late"))
                .body("earliest", equalTo("2026-11-27"));
        election.announce("2026-11-17").then().statusCode(422).body("rule", equalTo("team-missing"));
        election.setUpTeam("2026-11-16").then().statusCode(201);
        MeetingFixture.itIs("2026-11-20T09:00");
        election.announce("2026-11-20").then().statusCode(409).body("rule", equalTo("announced-too-late"))
                .body("latest", equalTo("2026-11-19")).body("earliest", equalTo("2026-11-27"));
    }

    @Test
    void whoStandsIsOldEnoughFreeAndNamedOnce() throws IOException {
        var election = ElectionFixture.decided(village);
        MeetingFixture.itIs("2026-11-10T09:00");
        Map<String, Object> barred = new HashMap<>(UNG);
        barred.put("free", false);

        election.fixCandidates("2026-11-10").then().statusCode(422).body("rule", equalTo("candidate-missing"));
        election.fixCandidates("2026-11-10", barred).then().statusCode(422).body("rule", equalTo("candidate-barred"));
        election.fixCandidates("2026-11-10",
                ElectionFixture.candidate("Vi Văn Trẻ", "000000000909", "2005-11-26")).then().statusCode(422)
                .body("rule", equalTo("head-too-young"));
        election.fixCandidates("2026-11-10", UNG, UNG).then().statusCode(422);
        election.fixCandidates("2026-11-10", UNG, CU).then().statusCode(201);
        String minutes = text(given().auth().oauth2(village.frontHead())
                .get("/v1/elections/" + election.id() + "/candidate-minutes"));
        assertTrue(minutes.contains("Lý Thị Cử 1985") && minutes.contains("có mặt: 8")
                && minutes.contains("Thư ký: Vi Văn Thư"), minutes);
    }

    @Test
    void nobodyInTheTeamStands() {
        var election = ElectionFixture.decided(village);
        MeetingFixture.itIs("2026-11-15T09:00");
        election.fixCandidates("2026-11-10", DOAN).then().statusCode(201);

        election.setUpTeam("2026-11-15").then().statusCode(422).body("rule", equalTo("candidate-in-team"));
        election.setUpTeam("2026-11-14", "2026-11-15",
                ElectionFixture.member("Lý Thị Mặt", 1975, "FRONT_COMMITTEE", true)).then().statusCode(422)
                .body("rule", equalTo("front-not-asked-before"));
        election.setUpTeam("2026-11-15", "2026-11-15",
                ElectionFixture.member("Lý Thị Mặt", 1975, "FRONT_COMMITTEE", true)).then().statusCode(422)
                .body("rule", equalTo("team-incomplete"));
    }

    @Test
    void theMeetingIsTheOneThatWasDecidedAndSettlesTheListBeforeItVotes() {
        var election = ElectionFixture.announced(village, UNG);
        MeetingFixture.itIs("2026-11-20T09:00");
        Map<String, Object> call = MeetingFixture.callFor(village, election.matter());
        call.put("occasion", "HEAD_ELECTION");
        call.put("authority", "Quyết định số 33/QĐ-UBND");
        call.put("startsAt", "2026-11-24T19:00:00+07:00");
        MeetingFixture.call(village.frontHead(), call).then().statusCode(409).body("rule",
                equalTo("not-the-election-day"));
        call.put("startsAt", MeetingFixture.START);
        call.put("occasion", "HEAD_DISMISSAL");
        MeetingFixture.call(village.frontHead(), call).then().statusCode(422).body("rule",
                equalTo("matter-not-for-this-meeting"));

        var meeting = MeetingFixture.onWhoIsHead(village, "HEAD_ELECTION", election.matter()).opened().attendedBy(5);
        meeting.settledForHands(election.matter(), 5);
        meeting.openVote(election.matter()).then().statusCode(422).body("rule", equalTo("candidate-list-open"));
        election.nominate(meeting, List.of()).then().statusCode(201).body("name", contains("Nông Văn Ứng"));
        election.nominate(meeting, List.of(CU)).then().statusCode(201).body("name",
                contains("Nông Văn Ứng", "Lý Thị Cử"));
        election.nominate(meeting, List.of(CU)).then().statusCode(422);
        String vote = vote(meeting, election);
        say(meeting, vote, 0, Map.of("choice", "YES")).then().statusCode(422).body("rule", equalTo("not-on-the-list"));
        say(meeting, vote, 0, Map.of("choice", "YES", "candidates", List.of(village.id()))).then().statusCode(422);
        say(meeting, vote, 0, Map.of("choice", "NO", "candidates", List.of(election.idOf(UNG)))).then().statusCode(422);
    }

    @Test
    void withNobodyOverHalfTheCommuneOrdersAnotherElection() throws IOException {
        var election = ElectionFixture.announced(village, UNG, CU);
        var meeting = election.meeting("SECRET_BALLOT", List.of());
        meeting.electCountingBoard(5, 0, 1, 2).then().statusCode(201);
        String vote = vote(meeting, election);
        meeting.countBallots(vote, found(meeting, 4, List.of())).then().statusCode(422).body("rule",
                equalTo("votes-per-candidate-missing"));
        meeting.countBallots(vote, found(meeting, 4, election.votes(List.of(2, 1), UNG, CU))).then().statusCode(422)
                .body("rule", equalTo("candidates-do-not-add-up"));
        meeting.countBallots(vote, found(meeting, 4, election.votes(List.of(2, 2), UNG, CU))).then().statusCode(200);

        assertTrue(
                text(meeting.get("/votes/" + vote + "/counting-minutes")).contains("Bầu Lý Thị Cử, sinh năm 1985 2"));

        election.confirmed(meeting, vote).read().body("outcome", equalTo("REJECTED"), "yes", equalTo(2), "other",
                equalTo(2), "proposal", containsString("Không xác định được người trúng cử"));
        election.read().then().body("state", equalTo("NOBODY_ELECTED")).body("elected", nullValue());
        MeetingFixture.itIs("2026-11-27T09:00");
        repeat(election).then().statusCode(201).body("state", equalTo("REJECTED"));
        election.read().then().body("state", equalTo("TO_BE_REPEATED"));
        repeat(election).then().statusCode(409).body("rule", equalTo("illegal-step"));
        ElectionFixture.deciding(village, "2026-11-27", "2026-12-17").then().statusCode(201);
    }

    @Test
    void withTooFewHouseholdsTheElectionIsPostponedAndThePeopleAreToldAnew() {
        var election = ElectionFixture.announced(village, UNG, CU);
        MeetingFixture.itIs("2026-11-20T09:00");
        var meeting = MeetingFixture.onWhoIsHead(village, "HEAD_ELECTION", election.matter()).opened().attendedBy(2);
        meeting.electSecretary(0, 2).then().statusCode(201);
        String vote = meeting.posting(village.frontHead(), "/votes/undecidable", Map.of("matterId", election.matter()))
                .then().statusCode(201).extract().path("id");
        meeting.confirm(village.frontHead(), vote).then().statusCode(200);
        meeting.confirm(village.representative(0), vote).then().statusCode(200).body("outcome", equalTo("NO_QUORUM"));
        given().get("/v1/matters/" + election.matter()).then().body("lawfulForms",
                containsInAnyOrder("MEETING", "HOUSEHOLD_BALLOTS"));
        MeetingFixture.itIs("2026-11-26T09:00");
        election.postpone("2026-11-26", "2026-12-04").then().statusCode(201).body("state", equalTo("IN_PREPARATION"));
        election.announce("2026-11-26").then().statusCode(201).body("state", equalTo("ANNOUNCED"));
    }

    @Test
    void theCommuneMayOrderAnotherElectionInsteadOfRecognisingTheFirst() {
        var election = ElectionFixture.announced(village, UNG);
        MeetingFixture.itIs("2026-11-27T09:00");
        Map<String, Object> minutes = MinutesFixture.ofElection(village, 3, HELD);
        String entered = "/v1/matters/" + election.matter() + "/meeting-results";
        VillageFixture.creating(village.head()).body(minutes).post(entered).then().statusCode(403);
        minutes.put("heldOn", "2026-11-26");
        VillageFixture.creating(village.frontHead()).body(minutes).post(entered).then().statusCode(422).body("rule",
                equalTo("not-the-election-day"));
        minutes.put("heldOn", ElectionFixture.MEETING_DAY);
        var decision = DecisionFixture.onWhoIsHead(village,
                MinutesFixture.confirmed(village, village.frontHead(), election.matter(), minutes).then()
                        .statusCode(200)
                        .extract().path("decisionId"));
        repeat(election).then().statusCode(409);

        decision.sent(HELD.plusDays(1)).received(HELD.plusDays(2));
        repeat(election).then().statusCode(201).body("state", equalTo("RECOGNITION_REFUSED"))
                .body("recognition.answer.refusalReason", equalTo("Bầu lại: Vi phạm trình tự"));
        election.read().then().body("state", equalTo("TO_BE_REPEATED"));
    }

    @Test
    void anElectionIsCalledOffBeforeItsVote() {
        var election = ElectionFixture.decided(village);

        ElectionFixture.callOffTheLast(village);

        election.read().then().body("state", equalTo("CALLED_OFF"));
        Topics.awaitEvent(ConsultationEvent.TOPIC, ElectionCalledOff.TYPE, UUID.fromString(election.id()));
    }

    @Test
    void whoElseStoodIsReadByOfficialsOfTheUnitOnly() {
        var election = ElectionFixture.announced(village, UNG, CU);

        election.read().then().body("candidates", equalTo(2)).body("toString()", not(containsString("Lý Thị Cử")));
        election.readCandidates(village.representative(0)).then().statusCode(403);
        election.readCandidates(VillageFixture.communeFront()).then().statusCode(200).body("name",
                contains("Nông Văn Ứng", "Lý Thị Cử")).body("yearOfBirth", contains(1980, 1985));
        given().queryParam("village", village.id()).get("/v1/elections").then().body("items", hasSize(1))
                .body("items[0].preparation.doneOn",
                        contains("2026-11-05", "2026-11-10", "2026-11-15", "2026-11-18"));
    }

    private static String text(Response pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.then().statusCode(200).extract().asByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private Response repeat(ElectionFixture election) {
        return election.post(VillageFixture.communeChair(), "/repeat",
                Map.of("number", "44/QĐ-UBND", "reason", "Vi phạm trình tự", "decidedOn", "2026-11-27"));
    }

    private static String vote(MeetingFixture meeting, ElectionFixture election) {
        return meeting.openedVote(election.matter());
    }

    private Response say(MeetingFixture meeting, String vote, int household,
            Map<String, Object> voice) {
        Map<String, Object> said = new HashMap<>(voice);
        said.put("householdId", meeting.household(household));
        return meeting.posting(village.frontHead(), "/votes/" + vote + "/voices", Map.of("voices", List.of(said)));
    }

    private static Map<String, Object> found(MeetingFixture meeting, int yes, List<Map<String, Object>> candidates) {
        return Map.ofEntries(Map.entry("handedOut", 5), Map.entry("returned", 5), Map.entry("valid", 5),
                Map.entry("invalid", 0), Map.entry("yes", yes), Map.entry("no", 5 - yes), Map.entry("other", 0),
                Map.entry("candidates", candidates),
                Map.entry("witnesses", List.of(meeting.household(3), meeting.household(4))));
    }
}
