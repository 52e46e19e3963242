package vn.danchu.consultation.inbox;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.danchu.consultation.ReorganisationFixture.carriedOut;
import static vn.danchu.consultation.ReorganisationFixture.dissolution;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import com.fasterxml.jackson.databind.ObjectMapper;

import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.consultation.contracts.matter.MatterClosed;
import vn.danchu.consultation.contracts.matter.MatterOpened;
import vn.danchu.inspectionboard.contracts.InspectionBoardEvent;
import vn.danchu.inspectionboard.contracts.ResidentElectionCalled;
import vn.danchu.inspectionboard.contracts.ResidentElectionCalledOff;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.Topics;
import vn.danchu.platform.web.OfficialClock;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ResidentElectionVoteTest {
    @Inject
    ObjectMapper json;

    @Test
    void aBoardsElectionIsPutToTheHouseholdsOnceAndOnlyInTheFormsOfItsKind() throws Exception {
        VillageFixture village = VillageFixture.aVillageOf(5);
        UUID election = UUID.randomUUID();

        calls(village, election);
        calls(village, election);

        String told = Topics.awaitEvent(ConsultationEvent.TOPIC, MatterOpened.TYPE, election);
        assertTrue(told.contains("\"service\":\"inspection-board\""), told);
        String matter = await().atMost(Duration.ofSeconds(20)).until(
                () -> given().queryParam("village", village.id()).get("/v1/matters").path("items[0].id"),
                id -> id != null);
        given().queryParam("village", village.id()).get("/v1/matters").then()
                .body("items.kind", contains("BOARD_MEMBER"), "items[0].state", equalTo("OPEN"), "items[0].title",
                        equalTo("Bầu 3 thành viên"));
        given().get("/v1/matters/" + matter + "/board-election").then().statusCode(200).body("seats", equalTo(3),
                "board",
                equalTo("INVESTMENT_SUPERVISION"), "candidates", equalTo(0));
        var opens = OffsetDateTime.now(OfficialClock.ZONE);
        village.proposeOnlineVote(matter, village.certifiedRoll(), opens, opens.plusHours(1)).then().statusCode(422)
                .body("rule", equalTo("form-not-lawful"));
    }

    @Test
    void whatAVillageThatIsNoMoreIsAskedIsClosedAndToldSo() throws Exception {
        VillageFixture ended = VillageFixture.aVillageOf(2);
        carriedOut(dissolution(LocalDate.now(OfficialClock.ZONE).toString(), ended, VillageFixture.aVillageOf(2)));
        UUID election = UUID.randomUUID();

        calls(ended, election);

        String told = Topics.awaitEvent(ConsultationEvent.TOPIC, MatterClosed.TYPE, election);
        assertTrue(told.contains("VILLAGE_ENDED"), told);
        given().queryParam("village", ended.id()).get("/v1/matters").then().body("items.state", contains("CLOSED"),
                "items.closedBecause", contains("VILLAGE_ENDED"));
    }

    @Test
    void whatTheFrontTakesBackBeforeTheVoteIsClosedAndToldSo() throws Exception {
        VillageFixture village = VillageFixture.aVillageOf(2);
        UUID election = UUID.randomUUID();
        calls(village, election);

        try (var file = getClass().getResourceAsStream("/samples/inspectionboard/resident-election-called-off.json")) {
            var sample = json.readValue(file, ResidentElectionCalledOff.class);
            var event = new ResidentElectionCalledOff(election, UUID.fromString(village.id()), "06211", sample.reason(),
                    sample.calledOffOn());
            Topics.tell(InspectionBoardEvent.TOPIC, event.type(), event.communeCode(), json.writeValueAsBytes(event));
        }

        String told = Topics.awaitEvent(ConsultationEvent.TOPIC, MatterClosed.TYPE, election);
        assertTrue(told.contains("ASKED_BACK") && told.contains("Dự án không triển khai tại thôn"), told);
        given().queryParam("village", village.id()).get("/v1/matters").then().body("items.state", contains("CLOSED"));
    }

    @Test
    void theSampleOfTheInspectionBoardServiceIsRead() throws Exception {
        try (var file = getClass().getResourceAsStream("/samples/inspectionboard/resident-election-called.json")) {
            assertNotNull(json.readValue(file, ResidentElectionCalled.class).electionId());
        }
    }

    private void calls(VillageFixture village, UUID election) throws Exception {
        var event = new ResidentElectionCalled(election, UUID.randomUUID(), UUID.fromString(village.id()),
                village.code(), "06211", "INVESTMENT_SUPERVISION", 3, "Bầu 3 thành viên",
                "Đại diện người dân cho dự án đường liên thôn");
        Topics.tell(InspectionBoardEvent.TOPIC, event.type(), event.communeCode(), json.writeValueAsBytes(event));
    }
}
