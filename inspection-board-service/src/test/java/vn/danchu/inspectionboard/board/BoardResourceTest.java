package vn.danchu.inspectionboard.board;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.danchu.inspectionboard.BoardFixture.fiveMembers;
import static vn.danchu.inspectionboard.BoardFixture.front;
import static vn.danchu.inspectionboard.BoardFixture.recorded;
import static vn.danchu.inspectionboard.BoardFixture.recording;
import static vn.danchu.inspectionboard.BoardFixture.registered;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.danchu.inspectionboard.BoardFixture;
import vn.danchu.inspectionboard.contracts.BoardRecorded;
import vn.danchu.inspectionboard.contracts.InspectionBoardEvent;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.Topics;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class BoardResourceTest {
    @BeforeEach
    void today() {
        BoardFixture.todayIs(BoardFixture.TODAY);
    }

    @Test
    void theFrontRecordsABoardWhoseMembersEverybodyReads() {
        UUID project = registered();

        Response created = recording(project, fiveMembers());

        created.then().statusCode(201).body("projectId", is(project.toString()));
        given().get(created.header("Location")).then().statusCode(200)
                .body("members.name",
                        contains("Lương Thị Hoa", "Nông Văn Bình", "Hoàng Văn An", "Vi Thị Chi", "Lý Văn Dũng"),
                        "members[0].head", is(true), "members[1].head", is(false), "notifyBy", is("2027-01-15"),
                        "plan", nullValue());
    }

    @Test
    void aRecordedBoardIsTold() {
        UUID board = recorded();

        String event = Topics.awaitEvent(InspectionBoardEvent.TOPIC, BoardRecorded.TYPE, board);

        assertTrue(event.contains("\"members\":5"), event);
    }

    @Test
    void aBoardOfFourIsRefusedWithTheArticle() {
        recording(registered(), fiveMembers().subList(0, 4)).then().statusCode(422).body("type",
                endsWith("board-enough-members"), "article", is("Law 10/2022/QH15, Art. 41(1)"));
    }

    @Test
    void tooManyResidentsAreRefusedWithTheArticle() {
        var members = fiveMembers();
        List.of("Một", "Hai", "Ba")
                .forEach(name -> members.add(BoardFixture.resident(name)));

        recording(registered(), members).then().statusCode(422).body("type", endsWith("board-residents-at-most"),
                "article", is("Decree 59/2023/NĐ-CP, Art. 17(2)"));
    }

    @Test
    void aProjectHasOneBoardAtATime() {
        UUID project = registered();
        recording(project, fiveMembers()).then().statusCode(201);

        recording(project, fiveMembers()).then().statusCode(409).body("type", endsWith("project-has-board"));
    }

    @Test
    void ofTwoBoardsRecordedAtOnceOneIsTaken() throws Exception {
        UUID project = registered();
        Callable<Integer> attempt = () -> recording(project, fiveMembers()).statusCode();

        try (var people = Executors.newFixedThreadPool(2)) {
            var answers = people.invokeAll(List.of(attempt, attempt));

            assertEquals(List.of(201, 409),
                    List.of(answers.get(0).get(), answers.get(1).get()).stream().sorted().toList());
        }
    }

    @Test
    void anotherBoardFollowsWhenTheFirstHasDissolvedItself() {
        UUID project = registered();
        UUID first = recording(project, fiveMembers()).jsonPath().getUUID("id");

        dissolving(first, "2026-11-20").then().statusCode(200).body("dissolvedOn", is("2026-11-20"));

        recording(project, fiveMembers()).then().statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-19, 200", "2026-11-20, 200", "2026-11-21, 422"})
    void aDissolutionIsNotRecordedBeforeItHappens(String day, int status) {
        dissolving(recorded(), day).then().statusCode(status);
    }

    @Test
    void aBoardDissolvesItselfOnce() {
        UUID board = recorded();
        dissolving(board, "2026-11-19").then().statusCode(200);

        dissolving(board, "2026-11-20").then().statusCode(422).body("type", endsWith("board-dissolved"));
    }

    @Test
    void aBoardOfAnUnknownProjectIsRefused() {
        recording(UUID.randomUUID(), fiveMembers()).then().statusCode(404);
    }

    @Test
    void aMemberWithoutANameIsRefused() {
        var members = fiveMembers();
        members.set(4, Map.of("name", " ", "origin", "RESIDENTS", "head", false));

        recording(registered(), members).then().statusCode(400).body("errors.field", contains("members.4.name"),
                "errors.detail", contains("must not be blank"));
    }

    @Test
    void theBoardsOfACommuneAreListed() {
        UUID board = recorded();

        given().get("/v1/boards?commune=06211&limit=100").then().statusCode(200).body("items.id",
                hasItem(board.toString()));
        given().get("/v1/boards?commune=06211&limit=1").then().body("items.size()", is(1));
    }

    @Test
    void anUnknownBoardIsNotFound() {
        given().get("/v1/boards/" + UUID.randomUUID()).then().statusCode(404);
    }

    private static Response dissolving(UUID board, String day) {
        return front().body(Map.of("dissolvedOn", day)).post("/v1/boards/" + board + "/dissolution");
    }
}
