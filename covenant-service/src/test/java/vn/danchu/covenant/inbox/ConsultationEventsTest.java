package vn.danchu.covenant.inbox;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.danchu.consultation.contracts.decision.DecisionAdopted;
import vn.danchu.consultation.contracts.matter.MatterOrigin;
import vn.danchu.consultation.contracts.village.VillageEnded;
import vn.danchu.consultation.contracts.village.VillageEstablished;
import vn.danchu.consultation.contracts.village.VillageRenamed;
import vn.danchu.covenant.Consultation;
import vn.danchu.covenant.CovenantFixture;
import vn.danchu.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ConsultationEventsTest {
    private CovenantFixture village;

    @BeforeEach
    void aVillage() {
        village = CovenantFixture.inANewVillage();
    }

    @Test
    void whatIsToldTwiceCountsOnce() {
        UUID covenant = village.inVote();
        DecisionAdopted adopted = adoption("covenant", covenant);

        Consultation.tellsTwice(adopted);

        CovenantFixture.awaitState(covenant, "ADOPTED");
        assertEquals(3, versionOnceEverythingIsHeard(covenant));
    }

    @Test
    void decisionsAboutTheMattersOfOthersChangeNothing() {
        UUID covenant = village.inVote();

        Consultation.tells(adoption("inspection-board", covenant));

        assertEquals(2, versionOnceEverythingIsHeard(covenant));
        given().get("/v1/covenants/" + covenant).then().body("state", is("VOTING_MEETING"));
    }

    @Test
    void aDecisionThatComesAfterTheEndChangesNothing() {
        UUID covenant = village.inVote();
        Consultation.rejects(covenant, "2026-11-20");
        CovenantFixture.awaitState(covenant, "NOT_ADOPTED");

        Consultation.adopts(covenant, "2026-11-20");

        assertEquals(3, versionOnceEverythingIsHeard(covenant));
        given().get("/v1/covenants/" + covenant).then().body("state", is("NOT_ADOPTED"));
    }

    @Test
    void aVillageToldAnewHasItsNewName() {
        UUID covenant = village.drafted();

        Consultation.tells(new VillageEstablished(village.villageId(), village.villageCode(), "Tổ dân phố số 1",
                "RESIDENTIAL_GROUP", Consultation.COMMUNE, LocalDate.parse("2025-07-01")));

        Awaitility.await().atMost(Duration.ofSeconds(30)).until(
                () -> given().get("/v1/covenants/" + covenant).jsonPath().getString("villageName"),
                "Tổ dân phố số 1"::equals);
    }

    @Test
    void aVillageFollowsItsNewName() {
        UUID covenant = village.drafted();

        Consultation.tells(new VillageRenamed(village.villageId(), village.villageCode(), "Thôn Bản Đẹp", "VILLAGE",
                Consultation.COMMUNE, LocalDate.parse("2026-11-20")));

        Awaitility.await().atMost(Duration.ofSeconds(30)).until(
                () -> given().get("/v1/covenants/" + covenant).jsonPath().getString("villageName"),
                "Thôn Bản Đẹp"::equals);
    }

    @Test
    void noCovenantIsBegunInAVillageThatHasEnded() {
        UUID earlier = village.drafted();

        Consultation.tells(new VillageEnded(village.villageId(), village.villageCode(), "Thôn Bản Mới",
                Consultation.COMMUNE, LocalDate.parse(CovenantFixture.TODAY), List.of()));

        assertEquals(0, versionOnceEverythingIsHeard(earlier));
        village.drafting(village.aDraft()).then().statusCode(422);
        given().get("/v1/covenants/" + earlier).then().statusCode(200).body("state", is("FINAL_DRAFT"));
    }

    /** The events of a commune are heard in order: once a later village is known, everything before it was heard. */
    private static int versionOnceEverythingIsHeard(UUID covenant) {
        CovenantFixture.inANewVillage();
        return given().get("/v1/covenants/" + covenant).jsonPath().getInt("version");
    }

    private static DecisionAdopted adoption(String service, UUID covenant) {
        var day = LocalDate.parse("2026-11-20");
        return new DecisionAdopted(UUID.randomUUID(), UUID.randomUUID(), new MatterOrigin(service, covenant),
                "COVENANT", "MEETING", "Quy ước", UUID.randomUUID(), "06211-01", "Thôn Bản Mới",
                Consultation.COMMUNE, day, 5, 4, 1, 0, day.plusDays(7));
    }
}
