package vn.danchu.consultation.clusterplan;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.danchu.consultation.BallotFixture;
import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ClusterPlanTest {
    private static final String TODAY = "2026-11-20";

    @BeforeEach
    void itIsFiveDaysBefore() {
        MeetingFixture.itIs(TODAY + "T09:00");
    }

    @Test
    void aVillageOf199HouseholdsMeetsByClustersOnlyWhereItsPeopleLiveScattered() {
        ClusterFixture clusters = ClusterFixture.since(TODAY, 100, 99);
        Map<String, Object> content = clusters.content(clusters.village().matter("SELF_GOVERNANCE"));
        Object scattered = content.remove("scatteredBecause");

        clusters.draw(content).then().statusCode(422).body("rule", equalTo("too-few-households-for-clusters"))
                .body("detail", containsString("199"));
        content.put("scatteredBecause", scattered);
        clusters.draw(content).then().statusCode(201).body("clusters.households", contains(100, 99));
    }

    @Test
    void aVillageOf200HouseholdsMayMeetByClusters() {
        ClusterFixture clusters = ClusterFixture.since(TODAY, 100, 100);
        Map<String, Object> content = clusters.content(clusters.village().matter("SELF_GOVERNANCE"));
        content.remove("scatteredBecause");

        clusters.draw(content).then().statusCode(201).body("state", equalTo("PLANNED"));
    }

    @Test
    void theFrontCommitteeAgreesTheHeadReportsAndTheCommuneDecides() {
        ClusterFixture clusters = ClusterFixture.since(TODAY, 2, 1);
        String matter = clusters.village().matter("CONTRIBUTION");
        clusters.planned(matter);
        clusters.step(clusters.village().head(), "/report").then().statusCode(409).body("rule",
                equalTo("illegal-step"));
        clusters.step(clusters.village().frontHead(), "/agreement").then().statusCode(201).body("agreedOn",
                equalTo(TODAY));
        clusters.decide(true, TODAY).then().statusCode(409);
        MeetingFixture.call(clusters.village().head(), clusters.callOf(0, MeetingFixture.START, matter)).then()
                .statusCode(409).body("rule", equalTo("illegal-step"));
        clusters.step(clusters.village().head(), "/report").then().statusCode(201);

        clusters.decide(true, "2026-11-19").then().statusCode(409).body("rule", equalTo("plan-decided-too-early"));
        clusters.decide(true, TODAY).then().statusCode(201).body("state", equalTo("APPROVED"))
                .body("decision.number", equalTo("57/QĐ-UBND")).body("clusters.chairedBy",
                        contains("VILLAGE_HEAD", "FRONT_COMMITTEE_MEMBER"));
        given().queryParam("village", clusters.village().id()).get("/v1/cluster-plans").then().body("items.state",
                contains("APPROVED"));
    }

    @Test
    void whatThePlanHoldsIsPutToAVoteNowhereElseUntilItIsDeclined() {
        ClusterFixture clusters = ClusterFixture.since(TODAY, 2, 1);
        VillageFixture village = clusters.village();
        String matter = village.matter("SELF_GOVERNANCE");
        clusters.reported(matter);
        OffsetDateTime opens = OffsetDateTime.parse(MeetingFixture.START);

        clusters.draw(clusters.content(matter)).then().statusCode(409);
        village.proposeOnlineVote(matter, clusters.roll(), opens, opens.plusHours(1)).then().statusCode(409);
        BallotFixture.plan(village.head(), matter, BallotFixture.plan()).then().statusCode(409);
        MeetingFixture.call(village.head(), MeetingFixture.callFor(village, matter)).then().statusCode(409);
        VillageFixture.creating(village.head()).body(village.minutes(3, LocalDate.parse(TODAY)))
                .post("/v1/matters/" + matter + "/meeting-results").then().statusCode(409);

        clusters.decide(false, TODAY).then().statusCode(201).body("state", equalTo("DECLINED"));
        MeetingFixture.call(village.head(), MeetingFixture.callFor(village, matter)).then().statusCode(201);
    }

    @Test
    void everyHouseholdHasItsClusterAndEveryClusterItsMeeting() {
        VillageFixture village = VillageFixture.aVillageOf(4);
        ClusterFixture clusters = ClusterFixture.in(village, TODAY, 1, 2);
        String matter = village.matter("SELF_GOVERNANCE");
        clusters.draw(clusters.content(matter)).then().statusCode(422)
                .body("rule", equalTo("household-without-cluster")).body("detail", containsString("H003"));

        ClusterFixture three = ClusterFixture.since(TODAY, 1, 1, 1);
        Map<String, Object> content = three.content(three.village().matter("SELF_GOVERNANCE"));
        content.put("clusters", List.of(three.meetingOf(0), three.meetingOf(1)));
        three.draw(content).then().statusCode(422).body("rule", equalTo("clusters-differ-from-roll"));
        content.put("clusters", List.of(three.meetingOf(0), three.meetingOf(1), three.meetingOf(1)));
        three.draw(content).then().statusCode(422).body("rule", equalTo("clusters-differ-from-roll"));
    }

    @Test
    void aCitizenWhoChairsLivesInTheClusterAndNobodyElectsAHeadByClusters() {
        ClusterFixture clusters = ClusterFixture.since(TODAY, 1, 1);
        VillageFixture village = clusters.village();
        Map<String, Object> content = clusters.content(village.matter("SELF_GOVERNANCE"));
        Map<String, Object> citizen = clusters.meetingOf(1);
        citizen.put("chairedBy", "RESPECTED_CITIZEN");
        content.put("clusters", List.of(clusters.meetingOf(0), citizen));
        List<String> households = given().auth().oauth2(village.head())
                .get("/v1/villages/" + village.id() + "/households").path("items.id");

        clusters.draw(content).then().statusCode(422).body("rule", equalTo("chair-not-of-cluster"));
        citizen.put("chairHouseholdId", households.get(0));
        clusters.draw(content).then().statusCode(422).body("rule", equalTo("chair-not-of-cluster"));
        citizen.put("chairHouseholdId", households.get(1));
        clusters.draw(content).then().statusCode(201);
        clusters.draw(clusters.content(village.matter("VILLAGE_HEAD"))).then().statusCode(422).body("rule",
                equalTo("head-question-not-by-clusters"));
    }
}
