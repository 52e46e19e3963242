package vn.danchu.consultation.cluster;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.clusterplan.ClusterFixture;
import vn.danchu.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ClusterTest {
    private VillageFixture village;
    private ClusterFixture clusters;

    @BeforeEach
    void establishVillage() {
        MeetingFixture.itIs("2026-11-10T09:00");
        village = VillageFixture.aVillageOf(4);
        clusters = ClusterFixture.in(village, "2026-11-10", 2, 2);
        MeetingFixture.itIs("2026-11-20T09:00");
    }

    @Test
    void aHouseholdIsOfOneClusterAtATime() {
        add(1, "2026-11-15", "H001").then().statusCode(201).body("households", equalTo(3));

        list("2026-11-14").body("households", contains(2, 2));
        list("2026-11-15").body("households", contains(1, 3));
        households(1, "2026-11-15").then().body("items.number", contains("H001", "H002", "H003"))
                .body("items.since", contains("2026-11-15", "2026-11-10", "2026-11-10"));
        add(0, "2026-11-12", "H001").then().statusCode(422);
        add(0, "2026-11-15", "H001").then().statusCode(201);
        list("2026-11-15").body("households", contains(2, 2));
    }

    @Test
    void whoMovesToAnotherVillageIsOfNoClusterOfTheOld() {
        String moved = households(0, "2026-11-20").path("items[0].householdId");
        VillageFixture.creating(VillageFixture.officer())
                .body(Map.of("villageId", VillageFixture.anEmptyVillage().id(), "number", "K001", "address", "Bản Mới",
                        "since", "2026-11-18"))
                .post("/v1/households/" + moved + "/moves").then().statusCode(201);

        list("2026-11-17").body("households", contains(2, 2));
        list("2026-11-18").body("households", contains(1, 2));
    }

    @Test
    void aClusterEndsAndItsHouseholdsAreOfNone() {
        end(0, "2026-11-10").then().statusCode(422);
        end(0, "2026-11-21").then().statusCode(422).body("rule", equalTo("cluster-change-in-future"));
        end(0, "2026-11-16").then().statusCode(201).body("until", equalTo("2026-11-16"));

        end(0, "2026-11-17").then().statusCode(409);
        add(0, "2026-11-17", "H000").then().statusCode(409);
        list("2026-11-15").body("name", contains("Cụm 1", "Cụm 2")).body("until", notNullValue());
        list("2026-11-16").body("name", contains("Cụm 2"));
        households(0, "2026-11-16").then().body("items", empty());
        ClusterFixture.establish(village.head(), village, "Cụm 1", "2026-11-16", List.of("H000")).then()
                .statusCode(201).body("households", equalTo(1));
    }

    @Test
    void namesAreToldApartAndHouseholdsAreOfTheVillage() {
        ClusterFixture.establish(village.head(), village, "Cụm 2", "2026-11-20", List.of("H000")).then()
                .statusCode(409);
        ClusterFixture.establish(village.head(), village, "Cụm 3", "2026-11-20", List.of("H000", "X1", "X2")).then()
                .statusCode(422).body("errors", hasSize(2));
        ClusterFixture.establish(village.head(), village, "Cụm 3", "2026-11-21", List.of("H000")).then()
                .statusCode(422);
        add(0, "2026-11-09", "H002").then().statusCode(422).body("rule", equalTo("before-the-cluster"));
    }

    private Response add(int cluster, String since, String... numbers) {
        return VillageFixture.creating(village.head()).body(Map.of("since", since, "householdNumbers",
                List.of(numbers))).post("/v1/clusters/" + clusters.cluster(cluster) + "/households");
    }

    private Response end(int cluster, String on) {
        return VillageFixture.creating(village.head()).body(Map.of("on", on))
                .post("/v1/clusters/" + clusters.cluster(cluster) + "/ending");
    }

    private ValidatableResponse list(String day) {
        return given().get("/v1/villages/" + village.id() + "/clusters?on=" + day).then().statusCode(200);
    }

    private Response households(int cluster, String day) {
        return given().auth().oauth2(village.frontHead())
                .get("/v1/clusters/" + clusters.cluster(cluster) + "/households?on=" + day);
    }
}
