package vn.danchu.consultation.clusterresult;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.OfficialFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.clusterplan.ClusterFixture;
import vn.danchu.consultation.election.HeadFixture;
import vn.danchu.platform.testing.RealParts;

/** By the approved plan both clusters meet on the evening of the 25th. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ClusterNotCalledTest {
    private ClusterFixture clusters;
    private VillageFixture village;
    private String matter;

    @BeforeEach
    void aPlanIsApproved() {
        MeetingFixture.itIs("2026-11-20T09:00");
        clusters = ClusterFixture.since("2026-11-20", 3, 2);
        village = clusters.village();
        matter = village.matter("SELF_GOVERNANCE");
        clusters.approved("2026-11-20", matter);
    }

    @Test
    void onceItsDayIsOverWhomTheCommuneDesignatesCallsAClusterThatTheHeadDidNot() {
        MeetingFixture.itIs("2026-11-25T23:59");
        MeetingFixture.call(village.frontHead(), byDesignation(0, "2026-11-29")).then().statusCode(403);

        MeetingFixture.itIs("2026-11-26T00:00");
        Map<String, Object> call = byDesignation(0, "2026-11-29");
        call.remove("authority");
        MeetingFixture.call(village.frontHead(), call).then().statusCode(422).body("rule",
                equalTo("authority-missing"));
        MeetingFixture.call(village.representative(0), byDesignation(0, "2026-11-29")).then().statusCode(403);
        String id = MeetingFixture.call(village.frontHead(), byDesignation(0, "2026-11-29")).then().statusCode(201)
                .body("convenor", equalTo("DESIGNATED_CONVENOR"), "chair", equalTo("Lý Thị Mặt")).extract().path("id");
        cancel(village.head(), id).then().statusCode(403);
        MeetingFixture.call(village.head(), clusters.callOf(0, "2026-11-29T19:00:00+07:00", matter)).then()
                .statusCode(409);
    }

    @Test
    void theHeadDoesNotWithdrawThePlanFromUnderWhatOthersCalled() {
        MeetingFixture.itIs("2026-11-26T00:00");
        String id = MeetingFixture.call(village.frontHead(), byDesignation(0, "2026-11-29")).then().statusCode(201)
                .extract().path("id");

        clusters.step(village.head(), "/withdrawal").then().statusCode(403);
        given().get("/v1/meetings/" + id).then().body("state", equalTo("CALLED"));
        cancel(village.frontHead(), id).then().statusCode(200);
        clusters.step(village.head(), "/withdrawal").then().statusCode(201);
    }

    @Test
    void aHeadWhoIsTheFrontHeadTooDoesNotCancelWhatOthersCalled() {
        Map<String, Object> call = byDesignation(0, "2026-11-29");
        call.remove("headPost");
        OfficialFixture.appointed(village, "VILLAGE_HEAD", 1, "2026-06-10");
        OfficialFixture.appointed(village, "FRONT_HEAD", 1, "2026-06-10");
        MeetingFixture.itIs("2026-11-26T00:00");
        String id = MeetingFixture.call(HeadFixture.communeOfficer(), call).then().statusCode(201).extract().path("id");

        cancel(HeadFixture.frontHead(village, "000700000001"), id).then().statusCode(403);
        cancel(HeadFixture.communeOfficer(), id).then().statusCode(200);
    }

    @Test
    void aClusterToWhichNobodyCameIsNotCalledAgainByOthers() {
        clusters.called(1, "2026-11-25", matter).openedAt("2026-11-25T19:00").step("/closing").then().statusCode(200);
        MeetingFixture.itIs("2026-11-26T09:00");

        MeetingFixture.call(village.frontHead(), byDesignation(1, "2026-11-29")).then().statusCode(422).body("rule",
                equalTo("cluster-met-and-nobody-came"));
    }

    @Test
    void theHeadStillCallsAClusterLate() {
        MeetingFixture.itIs("2026-11-26T07:00");

        MeetingFixture.call(village.head(), clusters.callOf(1, "2026-11-29T19:00:00+07:00", matter)).then()
                .statusCode(201).body("convenor", equalTo("VILLAGE_HEAD"));
    }

    @Test
    void theCommuneChairCancelsAMeetingThatPutsAClusterOff() {
        String putOff = MeetingFixture.call(village.head(), clusters.callOf(0, "2027-03-29T19:00:00+07:00", matter))
                .then().statusCode(201).extract().path("id");
        MeetingFixture.itIs("2026-11-25T23:59");
        cancel(VillageFixture.communeChair(), putOff).then().statusCode(403);

        MeetingFixture.itIs("2026-11-26T00:00");
        MeetingFixture.call(village.frontHead(), byDesignation(0, "2026-11-29")).then().statusCode(409);
        cancel(village.frontHead(), putOff).then().statusCode(403);
        cancel(VillageFixture.communeChair(), putOff).then().statusCode(200).body("state", equalTo("CANCELLED"));
        MeetingFixture.call(village.frontHead(), byDesignation(0, "2026-11-29")).then().statusCode(201);
    }

    private Map<String, Object> byDesignation(int cluster, String day) {
        Map<String, Object> call = clusters.callOf(cluster, day + "T19:00:00+07:00", matter);
        call.put("chair", "Lý Thị Mặt");
        call.put("authority", "Công văn số 61/UBND");
        return call;
    }

    private static Response cancel(String token, String meeting) {
        return given().auth().oauth2(token).post("/v1/meetings/" + meeting + "/cancellation");
    }
}
