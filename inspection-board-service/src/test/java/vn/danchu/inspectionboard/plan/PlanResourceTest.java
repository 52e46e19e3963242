package vn.danchu.inspectionboard.plan;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.danchu.inspectionboard.BoardFixture.front;
import static vn.danchu.inspectionboard.BoardFixture.recorded;
import static vn.danchu.inspectionboard.BoardFixture.sending;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.danchu.inspectionboard.BoardFixture;
import vn.danchu.inspectionboard.contracts.InspectionBoardEvent;
import vn.danchu.inspectionboard.contracts.PlanSentToInvestor;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.Topics;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PlanResourceTest {
    private UUID board;

    @BeforeEach
    void aBoardWhoseProjectStartsOnTheFirstOfMarch() {
        BoardFixture.todayIs(BoardFixture.TODAY);
        board = recorded();
        BoardFixture.todayIs("2027-02-01");
    }

    @ParameterizedTest
    @CsvSource({"2027-01-14, 201", "2027-01-15, 201", "2027-01-16, 422"})
    void theInvestorIsToldFortyFiveDaysBeforeTheStart(String sentOn, int status) {
        sending(board, sentOn).then().statusCode(status);
    }

    @Test
    void fortyFourDaysAreTooFewAndTheLastLawfulDayIsNamed() {
        sending(board, "2027-01-16").then().statusCode(422).body("type", endsWith("investor-notice-too-late"),
                "latest", is("2027-01-15"), "article", is("Law 10/2022/QH15, Art. 45(1)b"));
    }

    @Test
    void aNoticeIsNotRecordedBeforeItWasSent() {
        BoardFixture.todayIs("2027-01-09");

        sending(board, "2027-01-10").then().statusCode(422).body("type", endsWith("notice-sent-in-future"));
    }

    @Test
    void aNoticeIsTold() {
        sending(board, "2027-01-15").then().statusCode(201);

        String event = Topics.awaitEvent(InspectionBoardEvent.TOPIC, PlanSentToInvestor.TYPE, board);

        assertTrue(event.contains("\"sentOn\":\"2027-01-15\"") && event.contains("\"notifyBy\":\"2027-01-15\"")
                && event.contains("\"startsOn\":\"2027-03-01\""), event);
    }

    @Test
    void aBoardThatHasDissolvedItselfSendsNothing() {
        front().body(Map.of("dissolvedOn", "2027-01-01")).post("/v1/boards/" + board + "/dissolution").then()
                .statusCode(200);

        sending(board, "2027-01-10").then().statusCode(422).body("type", endsWith("board-dissolved"));
    }

    @Test
    void everybodySeesThatThePlanWasSentButNotThePlan() {
        sending(board, "2027-01-15").then().statusCode(201);

        given().get(notices()).then().statusCode(200).body("items.size()", is(1), "items[0].sentOn",
                is("2027-01-15"), "items[0].plan", nullValue());
    }

    @Test
    void thePlanOfAnUnknownBoardIsRefused() {
        sending(UUID.randomUUID(), "2027-01-10").then().statusCode(404);
    }

    private String notices() {
        return "/v1/boards/" + board + "/plan-notices";
    }
}
