package vn.danchu.inspectionboard.project;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.danchu.inspectionboard.BoardFixture.aProject;
import static vn.danchu.inspectionboard.BoardFixture.as;
import static vn.danchu.inspectionboard.BoardFixture.front;
import static vn.danchu.inspectionboard.BoardFixture.registered;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.danchu.inspectionboard.BoardFixture;
import vn.danchu.inspectionboard.contracts.InspectionBoardEvent;
import vn.danchu.inspectionboard.contracts.ProjectRegistered;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.Topics;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ProjectResourceTest {
    @BeforeEach
    void today() {
        BoardFixture.todayIs(BoardFixture.TODAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"commune-front", "commune-officer"})
    void theCommuneRegistersAProjectThatEverybodyReads(String role) {
        var created = as(role, "20/06211").body(aProject()).post("/v1/projects");

        created.then().statusCode(201).body("notifyBy", is("2027-01-15"));
        given().get(created.header("Location")).then().statusCode(200).body("name",
                is("Đường bê tông Bản Mới - Nà Sla"), "startsOn", is("2027-03-01"), "notifyBy", is("2027-01-15"));
    }

    @Test
    void aRegisteredProjectIsTold() {
        UUID project = registered();

        String event = Topics.awaitEvent(InspectionBoardEvent.TOPIC, ProjectRegistered.TYPE, project);

        assertTrue(event.contains("\"notifyBy\":\"2027-01-15\""), event);
    }

    @Test
    void theSameRequestTwiceRegistersOneProject() {
        var request = front().body(aProject());
        String first = request.post("/v1/projects").jsonPath().getString("id");

        request.post("/v1/projects").then().statusCode(201).header("Idempotent-Replayed", "true").body("id",
                is(first));
    }

    @ParameterizedTest
    @CsvSource({"communeCode, 99999, 422", "communeCode, 20, 422", "name, ' ', 400", "investor, '', 400",
        "startsOn, 2023-06-30, 422", "startsOn, soon, 400", "unknown, field, 400"})
    void aProjectThatMakesNoSenseIsRefused(String field, String value, int status) {
        Map<String, Object> project = new HashMap<>(aProject());
        project.put(field, value);

        front().body(project).post("/v1/projects").then().statusCode(status);
    }

    @Test
    void pageByPageEveryProjectIsSeenOnce() {
        List<String> registered = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            registered.add(registered().toString());
        }

        List<String> seen = new ArrayList<>();
        String next = "";
        while (next != null) {
            var page = given().get("/v1/projects?commune=06211&limit=2&cursor=" + next).jsonPath();
            seen.addAll(page.getList("items.id"));
            next = page.getString("next");
        }

        assertTrue(seen.containsAll(registered));
        assertEquals(seen.size(), seen.stream().distinct().count());
    }

    @ParameterizedTest
    @CsvSource({"limit=20, 422", "commune=99999, 422", "commune=06211&limit=0, 400", "commune=06211&limit=101, 400",
        "commune=06211&cursor=YWJj, 400"})
    void aQuestionThatMakesNoSenseIsRefused(String question, int status) {
        given().get("/v1/projects?" + question).then().statusCode(status);
    }

    @Test
    void anUnknownProjectIsNotFound() {
        given().get("/v1/projects/" + UUID.randomUUID()).then().statusCode(404).body("type", endsWith("not-found"));
    }
}
