package vn.danchu.consultation.election;

import static vn.danchu.consultation.election.ElectionFixture.CU;
import static vn.danchu.consultation.election.ElectionFixture.UNG;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.OfficialFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ListOfTheCommuneFrontTest {
    private VillageFixture village;

    @BeforeEach
    void establishVillage() {
        MeetingFixture.itIs("2026-11-02T09:00");
        village = VillageFixture.aVillageOf(5);
    }

    @Test
    void theCommuneFrontBringsTheListWhereTheVillageHasNoFrontHead() {
        var election = ElectionFixture.decided(village);
        String front = OfficialFixture.appointed(village, "FRONT_HEAD", 71, "2026-01-10");
        OfficialFixture.leave(front, "DIED", "2026-11-04").then().statusCode(201);
        String path = "/v1/elections/" + election.id() + "/candidates";

        election.fixCandidates("2026-11-05", UNG, CU).then().statusCode(403);
        VillageFixture.creating(VillageFixture.communeFront()).body(ElectionFixture.minutes("2026-11-05", UNG, CU))
                .post(path).then().statusCode(201);
    }

    @Test
    void aFrontHeadWhoActsForTheVillageTooStillBringsTheList() {
        var election = ElectionFixture.decided(village);
        OfficialFixture.appointed(village, "ACTING_VILLAGE_HEAD", 71, "2026-10-01");
        OfficialFixture.appointed(village, "FRONT_HEAD", 71, "2026-06-10");

        election.fixCandidates("2026-11-05", UNG, CU).then().statusCode(201);
    }
}
