package vn.danchu.consultation.clusterresult;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.clusterplan.ClusterFixture;
import vn.danchu.consultation.minutes.MinutesFixture;
import vn.danchu.platform.testing.RealParts;

/** A village of five households meets by a cluster of three and a cluster of two, and the minutes are kept on paper. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ClusterOnPaperTest {
    private static final String TODAY = "2026-11-20";
    private static final String FIRST = "2026-11-25";
    private static final String SECOND = "2026-11-26";
    private ClusterFixture clusters;
    private VillageFixture village;
    private String matter;

    @BeforeEach
    void approvePlan() {
        MeetingFixture.itIs(TODAY + "T09:00");
        clusters = ClusterFixture.since(TODAY, 3, 2);
        village = clusters.village();
        matter = village.matter("SELF_GOVERNANCE");
        clusters.approved(TODAY, matter);
    }

    @Test
    void minutesOfEveryClusterAreCountedTogether() {
        String other = village.matter("SELF_GOVERNANCE");
        MeetingFixture.itIs(SECOND + "T21:00");
        String first = entered(clusters.minutesOf(0, FIRST, 2));
        enter(clusters.minutesOf(1, SECOND, 3)).statusCode(422).body("rule", equalTo("more-present-than-households"));
        enter(clusters.minutesOf(1, "2026-11-19", 1)).statusCode(409).body("rule", equalTo("cluster-met-before-plan"))
                .body("earliest", equalTo(TODAY));
        MinutesFixture.enter(village.head(), other, clusters.minutesOf(1, SECOND, 1)).then().statusCode(422);
        String second = entered(clusters.minutesOf(1, SECOND, 1));
        enter(clusters.minutesOf(1, SECOND, 1)).statusCode(409);
        call(1, clusters.roll()).statusCode(409);

        confirm(first);
        clusters.merge().then().statusCode(422).body("rule", equalTo("cluster-without-result"));
        confirm(second);
        clusters.step(village.head(), "/withdrawal").then().statusCode(409);
        clusters.merge().then().statusCode(201).body("[0].clusters.present", contains(2, 1))
                .body("[0].clusters.minutesId", contains(first, second)).body("[0].merged.heldOn", equalTo(SECOND))
                .body("[0].merged.outcome", equalTo("ADOPTED"));
        given().get("/v1/matters/" + matter + "/meeting-results").then()
                .body("items.find { it.id == '" + second + "' }.outcome", equalTo("ADOPTED"))
                .body("items.find { it.id == '" + second + "' }.yes", nullValue())
                .body("items.find { it.id == '" + second + "' }.minutes.yes", nullValue());
    }

    @Test
    void theFirstClusterThatMetRenewsTheRollAndItsMinutesAreTakenBack() {
        MeetingFixture first = clusters.called(0, FIRST, matter);
        MeetingFixture second = clusters.called(1, SECOND, matter);
        MeetingFixture.itIs("2026-11-23T09:00");
        VillageFixture.creating(village.head()).body(Map.of("on", "2026-11-23"))
                .post("/v1/households/" + first.household(2) + "/ending").then().statusCode(201);
        MeetingFixture.itIs(FIRST + "T21:00");
        Map<String, Object> paper = clusters.minutesOf(0, FIRST, 2);
        enter(paper).statusCode(409);
        first.step("/cancellation").then().statusCode(200);
        enter(paper).statusCode(422).body("rule", equalTo("roll-of-another-day"));

        String roll = village.certifiedRoll();
        paper.put("rollId", roll);
        String mistaken = entered(paper);
        second.get("").then().body("rollId", equalTo(roll));
        String minutes = VillageFixture.creating(village.head()).body(paper)
                .post("/v1/meeting-results/" + mistaken + "/correction").then().statusCode(201).extract().path("id");
        call(0, roll).statusCode(409);
        given().auth().oauth2(village.head()).post("/v1/meeting-results/" + minutes + "/withdrawal").then()
                .statusCode(200);
        given().get("/v1/matters/" + matter).then().body("state", equalTo("IN_VOTE"));
        call(0, roll).statusCode(201);
    }

    private ValidatableResponse call(int cluster, String roll) {
        Map<String, Object> call = clusters.callOf(cluster, "2026-11-28T19:00:00+07:00", matter);
        call.put("rollId", roll);
        return MeetingFixture.call(village.head(), call).then();
    }

    private ValidatableResponse enter(Map<String, Object> minutes) {
        return MinutesFixture.enter(village.head(), matter, minutes).then();
    }

    private String entered(Map<String, Object> minutes) {
        return enter(minutes).statusCode(201).body("cluster.planId", equalTo(clusters.plan())).extract().path("id");
    }

    private void confirm(String minutes) {
        MinutesFixture.confirm(village.frontHead(), minutes).then().statusCode(200).body("state", equalTo("CONFIRMED"))
                .body("outcome", nullValue());
    }
}
