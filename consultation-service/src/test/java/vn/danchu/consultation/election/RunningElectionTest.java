package vn.danchu.consultation.election;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static vn.danchu.consultation.election.ElectionFixture.CU;
import static vn.danchu.consultation.election.ElectionFixture.UNG;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.OfficialFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.minutes.MinutesFixture;
import vn.danchu.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RunningElectionTest {
    private static final LocalDate HELD = LocalDate.parse(ElectionFixture.MEETING_DAY);
    private VillageFixture village;

    @BeforeEach
    void establishVillage() {
        MeetingFixture.itIs("2026-11-02T09:00");
        village = VillageFixture.aVillageOf(5);
    }

    @Test
    void anElectionIsCalledOffOrPostponedOnlyWhileNobodyVotes() {
        var election = ElectionFixture.announced(village, UNG);
        var meeting = election.meeting("SHOW_OF_HANDS", List.of());
        String vote = meeting.openedVote(election.matter());
        callOff(election).then().statusCode(409);
        election.postpone("2026-11-25", "2026-12-04").then().statusCode(409);
        meeting.step("/votes/" + vote + "/hand-count").then().statusCode(200);
        callOff(election).then().statusCode(409);
        election.confirmed(meeting, vote).read().body("outcome", equalTo("REJECTED"));

        MeetingFixture.itIs("2026-11-27T09:00");
        var next = ElectionFixture.decidedFor(village, "2026-11-27", "2026-12-17");
        callOff(next).then().statusCode(200).body("state", equalTo("CALLED_OFF"));
        given().get("/v1/matters/" + next.matter()).then().body("state", equalTo("CLOSED"));
    }

    @Test
    void whoStandsDoesNotRunTheElectionAndTheTeamsLeaderOrTheCommuneDoes() {
        String frontHead = HeadFixture.frontHead(village, (String) CU.get("citizenNumber"));
        var election = ElectionFixture.decided(village);
        MeetingFixture.itIs("2026-11-10T09:00");
        election.post(frontHead, "/candidates", ElectionFixture.minutes("2026-11-10", UNG, CU)).then().statusCode(201);
        MeetingFixture.itIs("2026-11-15T09:00");
        Map<String, Object> leader = new HashMap<>(ElectionFixture.member("Vi Văn Tổ", 1975, "FRONT_COMMITTEE", true));
        leader.put("citizenNumber", village.citizenNumber(2));
        election.setUpTeam("2026-11-15", "2026-11-15", leader,
                ElectionFixture.member("Vi Văn Đoàn", 1990, "ORGANISATION", false),
                ElectionFixture.member("Nông Văn Một", 1988, "HOUSEHOLDS", false)).then().statusCode(201);
        MeetingFixture.itIs("2026-11-18T09:00");
        election.announce("2026-11-18").then().statusCode(201);

        Map<String, Object> call = MeetingFixture.callOnWhoIsHead(village, "HEAD_ELECTION", election.matter());
        MeetingFixture.call(frontHead, call).then().statusCode(422).body("rule", equalTo("candidate-runs-election"))
                .body("article", equalTo("Điều 6 khoản 1 điểm b Nghị định số 59/2023/NĐ-CP"));
        MeetingFixture.call(village.representative(1), call).then().statusCode(403);
        String id = MeetingFixture.call(village.representative(2), call).then().statusCode(201).extract().path("id");
        Map<String, Object> notice = Map.of("givenOn", "2026-11-18", "forms", List.of("DIRECT"), "postedOn",
                "2026-11-18", "postedAt", "Nhà văn hóa thôn");
        VillageFixture.creating(frontHead).body(notice).post("/v1/meetings/" + id + "/notice").then().statusCode(422);
        VillageFixture.creating(HeadFixture.communeOfficer()).body(notice).post("/v1/meetings/" + id + "/notice")
                .then().statusCode(201);
        MeetingFixture.itIs("2026-11-25T19:00");
        given().auth().oauth2(village.representative(2)).post("/v1/meetings/" + id + "/opening").then().statusCode(200);
        MinutesFixture.enter(frontHead, election.matter(), MinutesFixture.ofElection(village, 3, HELD)).then()
                .statusCode(422).body("rule", equalTo("candidate-runs-election"));
    }

    @Test
    void whoIsInOfficeIsNotUnseatedByAnElectionInMidTermAndTheElectedAwaitTheAnswerAlone() {
        VillageFixture governed = VillageFixture.anEmptyVillage();
        OfficialFixture.appointed(governed, "VILLAGE_HEAD", 1, "2026-06-10");
        ElectionFixture.deciding(governed, "2026-11-02", "2026-11-25").then().statusCode(409)
                .body("rule", equalTo("head-in-office")).body("earliest", equalTo("2031-06-10"));
        MeetingFixture.itIs("2031-05-21T09:00");
        ElectionFixture.deciding(governed, "2031-05-20", "2031-06-09").then().statusCode(409);
        ElectionFixture.deciding(governed, "2031-05-21", "2031-06-10").then().statusCode(201);

        MeetingFixture.itIs("2026-11-02T09:00");
        VillageFixture older = VillageFixture.anEmptyVillage();
        OfficialFixture.appointed(older, "VILLAGE_HEAD", 1, "2025-12-01");
        ElectionFixture.deciding(older, "2026-11-02", "2026-11-25").then().statusCode(409)
                .body("rule", equalTo("head-in-office")).body("earliest", equalTo("2030-12-01"));

        var election = ElectionFixture.announced(village, UNG);
        MeetingFixture.itIs("2026-11-27T09:00");
        MinutesFixture.confirmed(village, village.frontHead(), election.matter(),
                MinutesFixture.ofElection(village, 5, HELD)).then().statusCode(200);
        election.read().then().body("state", equalTo("ELECTED"));
        ElectionFixture.deciding(village, "2026-11-27", "2026-12-17").then().statusCode(409);
    }

    @Test
    void noHeadIsEnteredFromPapersWhileAnElectionIsUnderWay() {
        var election = ElectionFixture.decided(village);
        Map<String, Object> head = OfficialFixture.appointment("VILLAGE_HEAD", 1, "2026-06-10");

        OfficialFixture.appoint(village, head).then().statusCode(422).body("rule", equalTo("head-without-election"));
        callOff(election).then().statusCode(200);
        OfficialFixture.appoint(village, head).then().statusCode(201);
    }

    private static Response callOff(ElectionFixture election) {
        return given().auth().oauth2(VillageFixture.communeChair())
                .post("/v1/elections/" + election.id() + "/calling-off");
    }
}
