package vn.danchu.consultation.clusterresult;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.clusterplan.ClusterFixture;
import vn.danchu.platform.testing.RealParts;

/** A village of five households meets by a cluster of three and a cluster of two, on two evenings. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ClusterResultTest {
    private static final String TODAY = "2026-11-20";
    private static final String FIRST = "2026-11-25";
    private static final String SECOND = "2026-11-26";
    private ClusterFixture clusters;
    private VillageFixture village;

    @BeforeEach
    void establishVillage() {
        MeetingFixture.itIs(TODAY + "T09:00");
        clusters = ClusterFixture.since(TODAY, 3, 2);
        village = clusters.village();
    }

    @Test
    void theClustersVoteEachForItselfAndAreCountedTogetherAgainstAllHouseholds() throws IOException {
        String matter = approved("SELF_GOVERNANCE");
        MeetingFixture first = clusters.called(0, FIRST, matter);
        MeetingFixture second = clusters.called(1, SECOND, matter);
        String vote = votes(first, FIRST, matter, 2, "YES");
        first.get("/votes/" + vote).then().body("state", equalTo("CONFIRMED")).body("present", equalTo(2))
                .body("outcome", nullValue());
        first.step("/closing").then().statusCode(200);

        clusters.merge().then().statusCode(422).body("rule", equalTo("cluster-without-result")).body("detail",
                containsString("Cụm 2"));
        clusters.results().then().body("[0].clusters.present", contains(2))
                .body("[0].clusters.tally", contains(nullValue())).body("[0].merged", nullValue());
        votes(second, SECOND, matter, 1, "YES");
        clusters.merge().then().statusCode(422).body("rule", equalTo("cluster-without-result"));
        second.step("/closing").then().statusCode(200);
        assertMerged(matter, vote, first);
    }

    private void assertMerged(String matter, String firstVote, MeetingFixture first) throws IOException {
        clusters.step(village.representative(0), "/results").then().statusCode(403);
        String decision = clusters.step(village.frontHead(), "/results").then().statusCode(201)
                .body("[0].clusters.name", contains("Cụm 1", "Cụm 2")).body("[0].clusters.households", contains(3, 2))
                .body("[0].clusters.present", contains(2, 1)).body("[0].clusters.heldOn", contains(FIRST, SECOND))
                .body("[0].merged.households", equalTo(5)).body("[0].merged.present", equalTo(3))
                .body("[0].merged.tally.yes", equalTo(3)).body("[0].merged.heldOn", equalTo(SECOND))
                .body("[0].merged.outcome", equalTo("ADOPTED")).extract().path("[0].merged.decisionId");

        given().get("/v1/decisions/" + decision).then().body("form", equalTo("MEETING")).body("yes", equalTo(3))
                .body("participants", equalTo(3)).body("households", equalTo(5)).body("votedOn", equalTo(SECOND))
                // One household came to the second cluster: its voice is not told apart.
                .body("parts.channel", contains("ALL_CLUSTERS")).body("parts[0].yes", equalTo(3));
        first.get("/votes/" + firstVote).then().body("outcome", equalTo("ADOPTED")).body("decisionId",
                equalTo(decision));
        given().get("/v1/meetings/" + first.id() + "/votes").then().body("tally", contains(nullValue()));
        first.get("/votes/" + firstVote).then().body("tally.yes", equalTo(2));
        clusters.results().then().body("[0].clusters.tally", contains(nullValue(), nullValue()))
                .body("[0].merged.tally.yes", equalTo(3));
        clusters.merge().then().statusCode(409).body("rule", equalTo("illegal-step"));
        clusters.step(village.head(), "/withdrawal").then().statusCode(409);
        String text = text(given().auth().oauth2(village.head())
                .get("/v1/cluster-plans/" + clusters.plan() + "/results/" + matter + "/minutes").then().statusCode(200)
                .extract().asByteArray());
        for (String part : new String[]{"BIÊN BẢN TỔNG HỢP", "người chủ trì: Lý Thị Mặt", "Cụm 1 3 2 2 0 0",
            "Cụm 2 2 1 1 0 0", " 5 3 3 0 0", "được thông qua"}) {
            assertTrue(text.contains(part), part + " in " + text);
        }
    }

    @Test
    void theDecisionTellsWhatEachClusterSaidAndWhatThatAddsUpTo() {
        clusters = ClusterFixture.since(TODAY, 4, 3);
        village = clusters.village();
        String matter = approved("SELF_GOVERNANCE");
        MeetingFixture first = clusters.called(0, FIRST, matter);
        MeetingFixture second = clusters.called(1, SECOND, matter);
        votes(first, FIRST, matter, 3, "YES");
        first.step("/closing").then().statusCode(200);
        votes(second, SECOND, matter, 3, "NO");
        second.step("/closing").then().statusCode(200);

        String decision = clusters.merge().then().statusCode(201).extract().path("[0].merged.decisionId");

        clusters.results().then().body("[0].clusters.tally.yes", contains(3, 0));
        given().get("/v1/decisions/" + decision).then()
                .body("parts.channel", contains("CLUSTER_MEETING", "CLUSTER_MEETING"))
                .body("parts.place", contains("Cụm 1", "Cụm 2")).body("parts.votedOn", contains(FIRST, SECOND))
                .body("parts.yes", contains(3, 0)).body("parts.no", contains(0, 3)).body("parts.absent", contains(1, 0))
                .body("parts.participants.sum()", equalTo(6)).body("participants", equalTo(6))
                .body("yes", equalTo(3)).body("no", equalTo(3)).body("households", equalTo(7));
    }

    @Test
    void aHouseholdMeetsAndVotesInItsOwnClusterOnly() {
        String matter = approved("SELF_GOVERNANCE");
        MeetingFixture first = clusters.called(0, FIRST, matter);
        MeetingFixture second = clusters.called(1, FIRST, matter);
        String ofTheSecond = second.household(0);
        first.get("/attendance").then().body("items.householdNumber", contains("H000", "H001", "H002"));
        second.get("/attendance").then().body("items.householdNumber", contains("H003", "H004"));
        String vote = opensVote(first, FIRST, matter, 3);

        first.posting(village.head(), "/attendance/arrivals",
                Map.of("entryId", UUID.randomUUID(), "householdId", ofTheSecond, "manner", "NAME_LIST")).then()
                .statusCode(422)
                .body("rule", equalTo("household-of-another-cluster"));
        first.posting(village.head(), "/votes/" + vote + "/voices",
                Map.of("voices", List.of(Map.of("householdId", ofTheSecond, "choice", "YES")))).then().statusCode(422);
        first.get("/attendance/figures").then().body("households", equalTo(3)).body("present", equalTo(3));
        // Beside it, and at the same time, the second cluster votes on the same matter.
        opensVote(second, FIRST, matter, 2);
        clusters.step(village.head(), "/withdrawal").then().statusCode(409);
    }

    @Test
    void tooFewHouseholdsInAllDecideNothingAlsoWhereNobodyCame() {
        String matter = approved("CONTRIBUTION");
        MeetingFixture first = clusters.called(0, FIRST, matter);
        MeetingFixture second = clusters.called(1, SECOND, matter);
        first.posting(village.head(), "/votes/undecidable", Map.of("matterId", matter)).then().statusCode(409);
        votes(first, FIRST, matter, 3, "YES");
        first.step("/closing").then().statusCode(200);
        second.openedAt(SECOND + "T19:00").step("/closing").then().statusCode(200);

        clusters.step(VillageFixture.communeChair(), "/results").then().statusCode(201)
                .body("[0].clusters.present", contains(3, 0))
                .body("[0].merged.present", equalTo(3)).body("[0].merged.outcome", equalTo("NO_QUORUM"))
                .body("[0].merged.decisionId", nullValue());
        given().get("/v1/matters/" + matter).then().body("state", equalTo("OPEN")).body("lawfulForms",
                containsInAnyOrder("MEETING", "HOUSEHOLD_BALLOTS"));
        given().queryParam("village", village.id()).get("/v1/decisions").then().body("items", empty());
    }

    @Test
    void aClusterThatDidNotVoteMeetsOnceMoreOnWhatIsLeft() {
        String matter = village.matter("SELF_GOVERNANCE");
        String other = village.matter("SELF_GOVERNANCE");
        clusters.approved(TODAY, matter, other);
        MeetingFixture first = clusters.called(0, FIRST, matter, other);
        clusters.called(1, SECOND, matter, other);
        MeetingFixture.call(village.head(), clusters.callOf(0, SECOND + "T08:00:00+07:00", matter, other)).then()
                .statusCode(409);
        votes(first, FIRST, matter, 3, "NO");
        first.step("/closing").then().statusCode(200);

        clusters.merge().then().statusCode(422).body("detail", containsString("Cụm 1, Cụm 2"));
        MeetingFixture.call(village.head(), clusters.callOf(0, SECOND + "T20:00:00+07:00", matter, other)).then()
                .statusCode(422);
        MeetingFixture.call(village.head(), clusters.callOf(0, SECOND + "T20:00:00+07:00", other)).then()
                .statusCode(201).body("cluster.name", equalTo("Cụm 1")).body("agenda", hasSize(1));
        clusters.step(village.head(), "/withdrawal").then().statusCode(409);
    }

    @Test
    void aHouseholdThatGoesBeforeTheFirstClusterMeetsLeavesThePlanAsItWasDecided() {
        String matter = approved("SELF_GOVERNANCE");
        MeetingFixture first = clusters.called(0, FIRST, matter);
        MeetingFixture second = clusters.called(1, SECOND, matter);
        MeetingFixture.itIs("2026-11-23T09:00");
        ends(first.household(2), "2026-11-23");
        first.giveNotice("2026-11-23", "2026-11-23").then().statusCode(201);
        MeetingFixture.itIs(FIRST + "T19:00");
        first.open().then().statusCode(422).body("rule", equalTo("roll-of-another-day"));

        String roll = village.certifiedRoll();
        first.step("/opening?rollId=" + roll).then().statusCode(200).body("rollId", equalTo(roll));
        given().get("/v1/cluster-plans/" + clusters.plan()).then().body("state", equalTo("APPROVED"))
                .body("rollId", equalTo(roll)).body("clusters.households", contains(2, 2));
        counted(first, first.attendedBy(2).settledForHands(matter, 2).openedVote(matter), 2, "YES");
        first.step("/closing").then().statusCode(200);
        // From here on the roll is frozen.
        ends(second.household(1), FIRST);
        second.step("/opening?rollId=" + village.certifiedRoll()).then().statusCode(422);
        votes(second, SECOND, matter, 1, "YES");
        second.step("/closing").then().statusCode(200);
        clusters.merge().then().statusCode(201).body("[0].clusters.households", contains(2, 2))
                .body("[0].merged.households", equalTo(4)).body("[0].merged.outcome", equalTo("ADOPTED"));
    }

    private void ends(String household, String on) {
        VillageFixture.creating(village.head()).body(Map.of("on", on)).post("/v1/households/" + household + "/ending")
                .then().statusCode(201);
    }

    @Test
    void aPlanIsWithdrawnBeforeAClusterHasCounted() throws IOException {
        String matter = approved("SELF_GOVERNANCE");
        Map<String, Object> anotherChair = clusters.callOf(1, MeetingFixture.START, matter);
        anotherChair.put("chair", "Người Lạ");
        MeetingFixture.call(village.head(), anotherChair).then().statusCode(422);
        MeetingFixture second = clusters.called(1, FIRST, matter);
        String notice = text(second.get("/notice").then().statusCode(200).extract().asByteArray());
        assertTrue(notice.contains("Cụm 2, Thôn") && notice.contains("ỦY QUYỀN CHỦ TRÌ"), notice);

        clusters.step(village.head(), "/withdrawal").then().statusCode(201).body("state", equalTo("WITHDRAWN"));
        second.get("").then().body("state", equalTo("CANCELLED"));
        given().get("/v1/matters/" + matter).then().body("state", equalTo("OPEN"));
        MeetingFixture.call(village.head(), clusters.callOf(0, MeetingFixture.START, matter)).then().statusCode(409);
    }

    @Test
    void onlyWhoChairsKeepsTheMeetingOfACluster() {
        String matter = approved("SELF_GOVERNANCE");
        MeetingFixture first = clusters.called(0, FIRST, matter);
        MeetingFixture second = clusters.called(1, FIRST, matter);
        Map<String, Object> notice = Map.of("givenOn", TODAY, "forms", List.of("DIRECT"), "postedOn", TODAY, "postedAt",
                "Nhà văn hóa cụm");

        first.posting(village.frontHead(), "/notice", notice).then().statusCode(403);
        second.posting(village.representative(0), "/notice", notice).then().statusCode(403);
        second.posting(village.frontHead(), "/notice", notice).then().statusCode(201).body("cluster.chairedBy",
                equalTo("FRONT_COMMITTEE_MEMBER"));
    }

    private String approved(String kind) {
        String matter = village.matter(kind);
        clusters.approved(TODAY, matter);
        return matter;
    }

    /** Those present, the first of the cluster, all say the same, and the count is confirmed. */
    private String votes(MeetingFixture meeting, String day, String matter, int present, String choice) {
        return counted(meeting, opensVote(meeting, day, matter, present), present, choice);
    }

    private String counted(MeetingFixture meeting, String vote, int present, String choice) {
        meeting.say(vote, choice, IntStream.range(0, present).toArray()).then().statusCode(201);
        meeting.step("/votes/" + vote + "/hand-count").then().statusCode(200);
        meeting.confirm(village.head(), vote).then().statusCode(200);
        meeting.confirm(village.representative(Integer.parseInt(secretaryOf(meeting))), vote).then().statusCode(200);
        return vote;
    }

    private static String secretaryOf(MeetingFixture meeting) {
        String number = meeting.get("/attendance").path("items[0].householdNumber");
        return number.substring(1);
    }

    private static String opensVote(MeetingFixture meeting, String day, String matter, int present) {
        return meeting.openedAt(day + "T19:00").attendedBy(present).settledForHands(matter, present).openedVote(matter);
    }

    private static String text(byte[] pdf) throws IOException {
        return new PDFTextStripper().getText(Loader.loadPDF(pdf)).replaceAll("\\s+", " ");
    }
}
