package vn.danchu.inspectionboard;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import vn.danchu.inspectionboard.election.Villages;
import vn.danchu.platform.testing.TestTokens;
import vn.danchu.platform.web.OfficialClock;

/** The people of a commune, a project and its board. */
public final class BoardFixture {
    /** The day on which these tests take place. */
    public static final String TODAY = "2026-11-20";
    /** The project of these tests starts late enough for a lawful notice; its last day is 2027-01-15. */
    public static final String STARTS_ON = "2027-03-01";

    private static UUID villageOnPaper;

    private BoardFixture() {
    }

    /** Nine o'clock in the morning of the day, Viet Nam. */
    public static void todayIs(String day) {
        var nine = LocalDate.parse(day).atTime(9, 0).atZone(OfficialClock.ZONE).toInstant();
        QuarkusMock.installMockForType(Clock.fixed(nine, OfficialClock.ZONE), Clock.class);
    }

    public static RequestSpecification front() {
        return as("commune-front", "20/06211");
    }

    public static RequestSpecification member() {
        return as("board-member", "20/06211");
    }

    public static RequestSpecification as(String role, String unit) {
        return given().auth().oauth2(TestTokens.of("ai.do").roles(role).units(unit).token())
                .contentType(ContentType.JSON).header("Accept-Language", "en")
                .header("Idempotency-Key", UUID.randomUUID());
    }

    public static Map<String, Object> aProject() {
        return Map.of("communeCode", "06211", "name", "Đường bê tông Bản Mới - Nà Sla", "investor",
                "Ban Quản lý dự án xã Cao Lộc", "startsOn", STARTS_ON);
    }

    public static UUID registered() {
        return front().body(aProject()).post("/v1/projects").then().statusCode(201).extract().jsonPath()
                .getUUID("id");
    }

    /** Five members, one from each authority and three residents, the first of them the head. */
    public static List<Map<String, Object>> fiveMembers() {
        List<Map<String, Object>> members = new ArrayList<>();
        members.add(Map.of("name", "Lương Thị Hoa", "origin", "FRONT_COMMITTEE", "head", true));
        members.add(Map.of("name", "Nông Văn Bình", "origin", "INSPECTION_BOARD", "head", false));
        List.of("Hoàng Văn An", "Vi Thị Chi", "Lý Văn Dũng")
                .forEach(name -> members.add(resident(name)));
        return members;
    }

    /** Elected by a village that never voted here. */
    public static Map<String, Object> resident(String name) {
        return resident(name, villageOnPaper(), "2026-06-15");
    }

    /** Elected on paper. */
    public static Map<String, Object> resident(String name, UUID village, String recognisedOn) {
        return Map.of("name", name, "origin", "RESIDENTS", "head", false, "onPaper",
                Map.of("villageId", village, "recognitionNumber", "05/QĐ-MTTQ", "recognisedOn", recognisedOn));
    }

    // One for all tests: none of them votes there.
    private static synchronized UUID villageOnPaper() {
        if (villageOnPaper == null) {
            villageOnPaper = Consultation.establishesAVillageOf("06211").villageId();
            awaitVillage(villageOnPaper);
        }
        return villageOnPaper;
    }

    /** Waits until the service has heard of a village. */
    public static void awaitVillage(UUID village) {
        await().atMost(Duration.ofSeconds(30)).until(() -> QuarkusTransaction.requiringNew()
                .call(() -> Arc.container().instance(Villages.class).get().findByIdOptional(village).isPresent()));
    }

    /** A village of the commune is asked to fill a seat. */
    public static UUID calledElection() {
        UUID village = Consultation.establishesAVillageOf("06211").villageId();
        awaitVillage(village);
        return front().body(Map.of("projectId", registered(), "villageId", village, "seats", 1))
                .post("/v1/resident-elections").then().statusCode(201).extract().jsonPath().getUUID("id");
    }

    public static Response recording(UUID project, List<Map<String, Object>> members) {
        return front().body(Map.of("projectId", project, "members", members)).post("/v1/boards");
    }

    public static UUID recorded() {
        return recording(registered(), fiveMembers()).then().statusCode(201).extract().jsonPath().getUUID("id");
    }

    public static Response sending(UUID board, String day) {
        return member().body(Map.of("sentOn", day, "plan", "Giám sát chất lượng nền đường"))
                .post("/v1/boards/" + board + "/plan-notices");
    }
}
