package vn.danchu.consultation.clusterresult;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.danchu.consultation.election.ElectionFixture.CU;
import static vn.danchu.consultation.election.ElectionFixture.DOAN;
import static vn.danchu.consultation.election.ElectionFixture.UNG;

import java.io.IOException;
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
import io.restassured.response.ValidatableResponse;

import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.boardelection.BoardElectionFixture;
import vn.danchu.consultation.clusterplan.ClusterFixture;
import vn.danchu.consultation.minutes.MinutesFixture;
import vn.danchu.platform.testing.RealParts;

/** A village of seven households elects two people to a board, by a cluster of four and a cluster of three. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ClusterElectionTest {
    private static final String TODAY = "2026-11-20";
    private static final String FIRST = "2026-11-25";
    private static final String SECOND = "2026-11-26";
    private ClusterFixture clusters;
    private VillageFixture village;
    private BoardElectionFixture election;

    @BeforeEach
    void callElection() {
        MeetingFixture.itIs(TODAY + "T09:00");
        clusters = ClusterFixture.since(TODAY, 4, 3);
        village = clusters.village();
        election = BoardElectionFixture.calledByFront(village, 2);
    }

    @Test
    void theClustersElectOnOneListHereAndOnPaperAndAreAddedUpCandidateByCandidate() throws IOException {
        clusters.draw(clusters.content(election.matter())).then().statusCode(422).body("rule",
                equalTo("nobody-stands"));
        election.introduce("2026-11-19", UNG, CU).then().statusCode(201);
        clusters.approved(TODAY, election.matter());
        MeetingFixture meeting = clusters.called(0, FIRST, election.matter()).openedAt(FIRST + "T19:00").attendedBy(4)
                .settledForHands(election.matter(), 4);
        meeting.openVote(election.matter()).then().statusCode(422).body("rule", equalTo("candidate-list-open"));
        close(DOAN).then().statusCode(201).body("broughtBy", contains("FRONT_COMMITTEE", "FRONT_COMMITTEE", "SELF"));
        close().then().statusCode(409).body("rule", equalTo("candidate-list-closed"));
        election.standUp(meeting, DOAN).then().statusCode(409);

        votesByHand(meeting);
        MeetingFixture.itIs(SECOND + "T21:00");
        confirm(enter(1, SECOND, 3, election.votes(2, 2, 2)));

        String decision = clusters.merge().then().statusCode(201)
                .body("[0].clusters[0].candidates.votes", containsInAnyOrder(4, 3, 1))
                .body("[0].clusters[1].candidates.votes", contains(2, 2, 2))
                .body("[0].merged.candidates.votes", containsInAnyOrder(6, 5, 3))
                .body("[0].merged.tally.yes", equalTo(7)).body("[0].merged.outcome", equalTo("ADOPTED"))
                .extract().path("[0].merged.decisionId");
        election.read().then().body("elected", contains("Nông Văn Ứng", "Lý Thị Cử"));
        given().get("/v1/decisions/" + decision).then().body("households", equalTo(7)).body("yes", equalTo(6))
                .body("other", equalTo(1)).body("parts.yes", contains(4, 2)).body("parts.other", contains(0, 1))
                .body("parts.channel", contains("CLUSTER_MEETING", "CLUSTER_MINUTES_ON_PAPER"));
        assertTrue(minutes().contains("Ông (bà) Lý Thị Cử, sinh năm 1985: 5."), minutes());
    }

    @Test
    void aListThatTheHeadLeavesOpenIsClosedByTheFrontHeadWhenTheFirstPlannedDayIsOver() {
        election.introduce("2026-11-19", UNG, CU).then().statusCode(201);
        clusters.approved(TODAY, election.matter());
        MeetingFixture.itIs(FIRST + "T23:59");
        closedBy(village.frontHead(), election.matter()).then().statusCode(403);

        MeetingFixture.itIs(SECOND + "T00:00");
        closedBy(village.representative(0), election.matter()).then().statusCode(403);
        closedBy(village.frontHead(), election.matter()).then().statusCode(201);
    }

    @Test
    void aMatterByWhichNobodyIsElectedHasNoListToClose() {
        String loudspeakers = village.matter("SELF_GOVERNANCE");
        election.introduce("2026-11-19", UNG, CU).then().statusCode(201);
        clusters.approved(TODAY, election.matter(), loudspeakers);

        closedBy(village.head(), loudspeakers).then().statusCode(422)
                .body("rule", equalTo("matter-elects-nobody"))
                .body("article", equalTo("Điều 3 khoản 5 điểm b Nghị định số 59/2023/NĐ-CP"));
    }

    private void votesByHand(MeetingFixture meeting) {
        String vote = meeting.openedVote(election.matter());
        election.say(meeting, vote, 0, UNG, CU).then().statusCode(201);
        election.say(meeting, vote, 1, UNG, CU).then().statusCode(201);
        election.say(meeting, vote, 2, UNG, DOAN).then().statusCode(201);
        election.say(meeting, vote, 3, UNG, CU, DOAN).then().statusCode(422).body("rule", equalTo("more-than-seats"));
        election.say(meeting, vote, 3, UNG, CU).then().statusCode(201);
        meeting.step("/votes/" + vote + "/hand-count").then().statusCode(200);
        meeting.confirm(village.head(), vote).then().statusCode(200);
        meeting.confirm(village.representative(0), vote).then().statusCode(200);
        meeting.step("/closing").then().statusCode(200);
    }

    @Test
    void paperOfAClusterThatCannotBeTrueIsRefusedAndWhoIsLevelForTheLastSeatDoesNotTakeIt() {
        election.introduce("2026-11-19", UNG, CU, DOAN).then().statusCode(201);
        clusters.approved(TODAY, election.matter());
        MeetingFixture.itIs(SECOND + "T21:00");
        refused(election.votes(4, 2, 2), "candidate-list-open");
        close().then().statusCode(201);
        refused(election.votes(4, 4, 1), "candidates-do-not-add-up");
        refused(election.votes(5, 1, 1), "candidates-do-not-add-up");
        refused(election.votes(1, 1, 1), "candidates-do-not-add-up");
        refused(List.of(), "votes-per-candidate-missing");
        refused(List.of(Map.of("candidateId", UUID.randomUUID(), "votes", 4)), "not-on-the-list");
        Map<String, Object> naming = paper(0, FIRST, 4, election.votes(4, 2, 1));
        naming.put("nominees", List.of(Map.of("person", DOAN, "stoodUp", true, "votes", 1)));
        enter(naming).statusCode(422).body("rule", equalTo("one-list-for-all-clusters"));

        confirm(enter(0, FIRST, 4, election.votes(4, 2, 2)));
        confirm(enter(1, SECOND, 3, election.votes(1, 2, 2)));
        String decision = clusters.merge().then().statusCode(201).extract().path("[0].merged.decisionId");
        election.read().then().body("elected", contains("Nông Văn Ứng"));
        given().get("/v1/decisions/" + decision).then().body("yes", equalTo(5)).body("other", equalTo(2))
                .body("parts.yes", contains(4, 1)).body("parts.other", contains(0, 2))
                .body("proposal", endsWith("Còn khuyết 1 thành viên, cần bầu bổ sung."));
    }

    @SafeVarargs
    private Response close(Map<String, Object>... stoodUp) {
        return closedBy(village.head(), election.matter(), stoodUp);
    }

    @SafeVarargs
    private Response closedBy(String token, String matter, Map<String, Object>... stoodUp) {
        return VillageFixture.creating(token)
                .body(Map.of("matterId", matter, "stoodUp", List.of(stoodUp), "nominated", List.of()))
                .post("/v1/cluster-plans/" + clusters.plan() + "/candidates");
    }

    private Map<String, Object> paper(int cluster, String heldOn, int present, List<Map<String, Object>> votes) {
        Map<String, Object> minutes = clusters.minutesOf(cluster, heldOn, present);
        minutes.put("candidates", votes);
        return minutes;
    }

    private ValidatableResponse enter(Map<String, Object> minutes) {
        return MinutesFixture.enter(village.head(), election.matter(), minutes).then();
    }

    private String enter(int cluster, String heldOn, int present, List<Map<String, Object>> votes) {
        return enter(paper(cluster, heldOn, present, votes)).statusCode(201).extract().path("id");
    }

    private void refused(List<Map<String, Object>> votes, String rule) {
        enter(paper(0, FIRST, 4, votes)).statusCode(422).body("rule", equalTo(rule));
    }

    private void confirm(String minutes) {
        MinutesFixture.confirm(village.frontHead(), minutes).then().statusCode(200);
    }

    private String minutes() throws IOException {
        byte[] pdf = given().auth().oauth2(village.head())
                .get("/v1/cluster-plans/" + clusters.plan() + "/results/" + election.matter() + "/minutes").then()
                .statusCode(200).extract().asByteArray();
        return new PDFTextStripper().getText(Loader.loadPDF(pdf)).replaceAll("\\s+", " ");
    }
}
