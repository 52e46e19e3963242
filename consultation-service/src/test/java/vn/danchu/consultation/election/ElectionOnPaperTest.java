package vn.danchu.consultation.election;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.danchu.consultation.election.ElectionFixture.CU;
import static vn.danchu.consultation.election.ElectionFixture.DOAN;
import static vn.danchu.consultation.election.ElectionFixture.UNG;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.minutes.MinutesFixture;
import vn.danchu.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ElectionOnPaperTest {
    private static final LocalDate HELD = LocalDate.parse(ElectionFixture.MEETING_DAY);

    @Test
    void whoStoodUpAtAMeetingMinutedOnPaperIsVotedForLikeWhoeverTheFrontNamed() {
        MeetingFixture.itIs("2026-11-02T09:00");
        VillageFixture village = VillageFixture.aVillageOf(5);
        var election = ElectionFixture.announced(village, UNG);
        MeetingFixture.itIs("2026-11-27T09:00");
        Map<String, Object> minutes = MinutesFixture.ofElection(village, 4, HELD);
        String entered = "/v1/matters/" + election.matter() + "/meeting-results";
        minutes.put("nominees", List.of(nominee(CU, false, 0), nominee(DOAN, true, 3)));
        VillageFixture.creating(village.frontHead()).body(minutes).post(entered).then().statusCode(422).body("rule",
                equalTo("candidates-do-not-add-up"));
        minutes.put("convenor", "FRONT_HEAD");
        VillageFixture.creating(village.frontHead()).body(minutes).post(entered).then().statusCode(422);
        minutes.put("convenor", "ELECTION_TEAM");
        minutes.put("nominees", List.of(nominee(UNG, true, 3)));
        minutes.put("candidates", election.votes(List.of(1), UNG));
        VillageFixture.creating(village.frontHead()).body(minutes).post(entered).then().statusCode(422);

        minutes.put("nominees", List.of(nominee(CU, false, 0), nominee(DOAN, true, 3)));
        String waiting = VillageFixture.creating(village.frontHead()).body(minutes).post(entered).then().statusCode(201)
                .extract().path("id");
        election.read().then().body("candidates", equalTo(1));
        given().auth().oauth2(HeadFixture.frontHead(village, (String) UNG.get("citizenNumber")))
                .post("/v1/meeting-results/" + waiting + "/withdrawal").then().statusCode(422)
                .body("rule", equalTo("candidate-runs-election"));
        MinutesFixture.confirm(village.representative(0), waiting).then().statusCode(200).body("outcome",
                equalTo("ADOPTED"));

        election.read().then().body("elected", equalTo("Vi Văn Đoàn")).body("candidates", equalTo(3))
                .body("team.find { it.name == 'Vi Văn Đoàn' }.hasLeft", equalTo(true));
        election.readCandidates(village.frontHead()).then().body("broughtBy",
                contains("FRONT_COMMITTEE", "SELF", "HOUSEHOLD")).body("votes", contains(1, 3, 0));
        String other = "/v1/matters/" + village.matter("SELF_GOVERNANCE") + "/meeting-results";
        minutes.put("candidates", null);
        VillageFixture.creating(village.head()).body(minutes).post(other).then().statusCode(422).body("rule",
                equalTo("not-on-the-list"));
    }

    private static Map<String, Object> nominee(Map<String, Object> person, boolean stoodUp, int votes) {
        return Map.of("person", person, "stoodUp", stoodUp, "votes", votes);
    }
}
