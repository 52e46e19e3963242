package vn.danchu.inspectionboard.election;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.danchu.consultation.contracts.village.VillageEnded;
import vn.danchu.inspectionboard.BoardFixture;
import vn.danchu.inspectionboard.Consultation;
import vn.danchu.inspectionboard.contracts.InspectionBoardEvent;
import vn.danchu.inspectionboard.contracts.ResidentElectionCalled;
import vn.danchu.inspectionboard.contracts.ResidentElectionCalledOff;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.Topics;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ResidentElectionTest {
    private static final String[] RESIDENTS = {"Hoàng Văn An", "Vi Thị Chi", "Lý Văn Dũng"};
    private UUID project;
    private UUID village;

    @BeforeEach
    void aProjectInAVillage() {
        BoardFixture.todayIs(BoardFixture.TODAY);
        project = BoardFixture.registered();
        village = aKnownVillage();
    }

    @Test
    void whomAVillageElectsAndTheFrontRecognisesSitsOnTheBoard() {
        UUID election = called(3);
        Consultation.opensTheMatterOf(election, "inspection-board");
        Consultation.adopts(election);
        Consultation.recognises(election, RESIDENTS);
        awaitState(election, "RECOGNISED");

        BoardFixture.recording(project, electedIn(election)).then().statusCode(201).body("members.electedIn",
                hasItem(election.toString()));

        given().get("/v1/resident-elections/" + election).then().body("matterId", notNullValue(), "decisionId",
                notNullValue(), "electedOn", is("2026-11-18"), "recognisedOn", is("2026-11-19"), "elected",
                is(List.of(RESIDENTS)));
        given().get("/v1/resident-elections?project=" + project).then().body("items.id",
                is(List.of(election.toString())));
    }

    @Test
    void theCallIsToldWithWhatTheHouseholdsAreAsked() {
        UUID election = called(3);

        String event = Topics.awaitEvent(InspectionBoardEvent.TOPIC, ResidentElectionCalled.TYPE, election);

        assertTrue(event.contains("Bầu 3 thành viên Ban Giám sát đầu tư của cộng đồng"), event);
        assertTrue(event.contains(village.toString()), event);
        assertTrue(event.contains("\"board\":\"INVESTMENT_SUPERVISION\",\"seats\":3"), event);
    }

    @Test
    void nobodySitsOnTheBoardBeforeTheFrontHasRecognisedTheElection() {
        UUID election = called(3);
        Consultation.opensTheMatterOf(election, "inspection-board");
        Consultation.adopts(election);
        awaitState(election, "ELECTED");

        BoardFixture.recording(project, electedIn(election)).then().statusCode(422).body("rule",
                is("resident-election-not-recognised"));
    }

    @Test
    void nobodySitsOnTheBoardWhomTheHouseholdsDidNotElectAndNobodyOfAnotherProject() {
        UUID election = recognised(3, "Hoàng Văn An", "Vi Thị Chi");

        BoardFixture.recording(project, electedIn(election)).then().statusCode(422).body("rule",
                is("resident-not-elected"), "detail", containsString("Lý Văn Dũng"));
        BoardFixture.recording(project, BoardFixture.fiveMembers()).then().statusCode(422).body("rule",
                is("resident-without-election"));
        BoardFixture.recording(BoardFixture.registered(), electedIn(election)).then().statusCode(422);
        BoardFixture.recording(project, electedIn(UUID.randomUUID())).then().statusCode(422);
    }

    @Test
    void whatFailsOrIsAnnulledFreesItsSeats() {
        UUID failed = called(5);
        calling(1).then().statusCode(422).body("rule", is("resident-seats-at-most"));
        Consultation.opensTheMatterOf(failed, "inspection-board");
        Consultation.rejects(failed);
        awaitState(failed, "NOT_ELECTED");

        UUID refused = called(5);
        Consultation.opensTheMatterOf(refused, "inspection-board");
        Consultation.adopts(refused);
        Consultation.refusesToRecognise(refused);
        awaitState(refused, "RECOGNITION_REFUSED");

        UUID annulled = recognised(5, RESIDENTS);
        calling(3).then().statusCode(422);
        calling(2).then().statusCode(201);
        Consultation.annuls(annulled);
        awaitState(annulled, "ANNULLED");
        calling(3).then().statusCode(201);
    }

    @Test
    void whatIsClosedWithItsVillageOrCalledOffFreesItsSeats() {
        UUID neverOpened = called(5);
        Consultation.closesTheMatterOf(neverOpened, "VILLAGE_ENDED");
        awaitState(neverOpened, "CLOSED");

        UUID election = called(5);
        Consultation.opensTheMatterOf(election, "inspection-board");
        awaitState(election, "BEFORE_HOUSEHOLDS");
        callingOff(election).then().statusCode(200).body("state", is("BEFORE_HOUSEHOLDS"));
        String event = Topics.awaitEvent(InspectionBoardEvent.TOPIC, ResidentElectionCalledOff.TYPE, election);
        assertTrue(event.contains("Dự án không triển khai tại thôn"), event);
        calling(1).then().statusCode(422);
        Consultation.closesTheMatterOf(election, "ASKED_BACK");
        awaitState(election, "CLOSED");

        callingOff(election).then().statusCode(409);
        calling(5).then().statusCode(201);
    }

    private static Response callingOff(UUID election) {
        return BoardFixture.front().body(Map.of("reason", "Dự án không triển khai tại thôn"))
                .post("/v1/resident-elections/" + election + "/calling-off");
    }

    @Test
    void aResidentElectedOnPaperNamesARecognitionBeforeTheVillageVotedHere() {
        recordingOnPaper("2026-11-17").then().statusCode(201);
        project = BoardFixture.registered();
        Consultation.votesIn(village, LocalDate.parse("2026-11-18"));
        // The events of a commune are heard in order.
        aKnownVillage();

        recordingOnPaper("2026-11-18").then().statusCode(422).body("rule", is("elected-here-not-on-paper"));
        recordingOnPaper("2026-11-21").then().statusCode(422).body("rule", is("recognised-in-future"));
        called(1);
        recordingOnPaper("2026-11-17").then().statusCode(422).body("rule", is("resident-without-election"));
        var nobodysResident = new ArrayList<>(BoardFixture.fiveMembers().subList(0, 4));
        nobodysResident.add(Map.of("name", "Lý Văn Dũng", "origin", "RESIDENTS", "head", false));
        BoardFixture.recording(BoardFixture.registered(), nobodysResident).then().statusCode(422).body("rule",
                is("resident-election-missing"));
    }

    private Response recordingOnPaper(String recognisedOn) {
        return BoardFixture.recording(project, BoardFixture.fiveMembers().stream()
                .map(member -> member.get("origin").equals("RESIDENTS")
                        ? BoardFixture.resident((String) member.get("name"), village, recognisedOn)
                        : member)
                .toList());
    }

    @Test
    void whoWasElectedByAnAnnulledDecisionHasNoSeatAnyMore() {
        UUID election = recognised(3, RESIDENTS);
        String board = BoardFixture.recording(project, electedIn(election)).then().statusCode(201).extract()
                .header("Location");

        Consultation.annuls(election);
        awaitState(election, "ANNULLED");

        given().get(board).then().body("members.leftOn.findAll { it != null }", hasSize(3), "members[0].leftOn",
                nullValue(), "members[2].leftOn", is("2026-11-19"));
    }

    @Test
    void whomTheVillageDismissesLeavesTheBoardAndTheSeatIsFree() {
        UUID election = recognised(5, "Hoàng Văn An", "Vi Thị Chi", "Lý Văn Dũng", "Nông Thị Em", "Bế Văn Giàng");
        String board = BoardFixture.recording(project, electedIn(election)).then().statusCode(201).extract()
                .header("Location");
        calling(1).then().statusCode(422);

        Consultation.dismisses(election, "Vi Thị Chi");

        await().atMost(Duration.ofSeconds(30)).untilAsserted(
                () -> given().get(board).then().body("members[3].leftOn", is("2026-11-19")));
        given().get(board).then().body("members[2].leftOn", nullValue());
        given().get("/v1/resident-elections/" + election).then().body("elected", not(hasItem("Vi Thị Chi")));

        Consultation.annulsTheDismissal(election, "Vi Thị Chi");

        await().atMost(Duration.ofSeconds(30)).untilAsserted(
                () -> given().get(board).then().body("members[3].leftOn", nullValue()));
        given().get("/v1/resident-elections/" + election).then().body("elected", hasItem("Vi Thị Chi"));
        calling(1).then().statusCode(422);

        Consultation.dismisses(election, "Vi Thị Chi");

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> calling(1).then().statusCode(201));
    }

    @Test
    void mattersOfOthersChangeNothing() {
        UUID election = called(1);

        Consultation.opensTheMatterOf(election, "covenant");

        // The events of a commune are heard in order.
        aKnownVillage();
        given().get("/v1/resident-elections/" + election).then().body("state", is("CALLED"));
    }

    @Test
    void onlyALivingVillageOfTheCommuneIsAsked() {
        var elsewhere = Consultation.establishesAVillageOf("06184");
        Consultation.tells(new VillageEnded(village, "06211-01", "Thôn", "06211",
                LocalDate.parse(BoardFixture.TODAY), List.of()));
        aKnownVillage();

        calling(1).then().statusCode(422);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> calling(elsewhere.villageId(), 1).then()
                .statusCode(422).body("detail", endsWith("does not lie in the commune of the project")));
        calling(UUID.randomUUID(), 1).then().statusCode(422);
        calling(aKnownVillage(), 0).then().statusCode(400);
    }

    private UUID recognised(int seats, String... elected) {
        UUID election = called(seats);
        Consultation.opensTheMatterOf(election, "inspection-board");
        Consultation.adopts(election);
        Consultation.recognises(election, elected);
        awaitState(election, "RECOGNISED");
        return election;
    }

    private UUID called(int seats) {
        return calling(seats).then().statusCode(201).extract().jsonPath().getUUID("id");
    }

    private Response calling(int seats) {
        return calling(village, seats);
    }

    private Response calling(UUID of, int seats) {
        return BoardFixture.front().body(Map.of("projectId", project, "villageId", of, "seats", seats))
                .post("/v1/resident-elections");
    }

    private static UUID aKnownVillage() {
        UUID known = Consultation.establishesAVillageOf("06211").villageId();
        BoardFixture.awaitVillage(known);
        return known;
    }

    private static List<Map<String, Object>> electedIn(UUID election) {
        return BoardFixture.fiveMembers().stream().map(member -> {
            Map<String, Object> elected = new HashMap<>(member);
            if (member.get("origin").equals("RESIDENTS")) {
                elected.put("electedIn", election);
                elected.remove("onPaper");
            }
            return elected;
        }).toList();
    }

    private static void awaitState(UUID election, String state) {
        await().atMost(Duration.ofSeconds(30)).until(
                () -> given().get("/v1/resident-elections/" + election).jsonPath().getString("state"),
                state::equals);
    }
}
