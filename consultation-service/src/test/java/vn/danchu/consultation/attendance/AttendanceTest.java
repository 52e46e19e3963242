package vn.danchu.consultation.attendance;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AttendanceTest {
    @Inject
    AgroalDataSource database;

    @BeforeEach
    void itIsFiveDaysBefore() {
        MeetingFixture.itIs("2026-11-20T09:00");
    }

    @Test
    void householdsComeAreSeenOnTheListAndLeave() {
        VillageFixture village = VillageFixture.aVillageOf(3);
        MeetingFixture meeting = MeetingFixture.inSession(village, village.matter("SELF_GOVERNANCE"));

        meeting.arrive(0).then().statusCode(201).body("householdNumber", equalTo("H000"))
                .body("representative", equalTo("Hoàng Văn 0")).body("manner", equalTo("NAME_LIST"));
        meeting.arrive(1, UUID.randomUUID(), Map.of("manner", "BY_HAND", "representative", "Lý Thị Vợ", "arrivedAt",
                "2026-11-25T18:40:00+07:00")).then().statusCode(201).body("representative", equalTo("Lý Thị Vợ"))
                .body("arrivedAt", equalTo("2026-11-25T18:40:00+07:00"));
        MeetingFixture.itIs("2026-11-25T20:00");
        meeting.leave(1, UUID.randomUUID()).then().statusCode(201).body("leftAt",
                equalTo("2026-11-25T20:00:00+07:00"));

        figures(meeting, 2, 1);
        meeting.get("/attendance").then().body("items", hasSize(3)).body("items.householdNumber",
                contains("H000", "H001", "H002")).body("items[0].stay.leftAt", nullValue())
                .body("items[1].stay.leftAt", notNullValue()).body("items[2].stay", nullValue());
    }

    @Test
    void aRepeatedEntryAndASecondDeviceGetTheEntryThatStands() {
        VillageFixture village = VillageFixture.aVillageOf(2);
        MeetingFixture meeting = MeetingFixture.inSession(village, village.matter("SELF_GOVERNANCE"));
        UUID first = UUID.randomUUID();
        meeting.arrive(0, first, Map.of()).then().statusCode(201);

        MeetingFixture.itIs("2026-11-25T19:05");
        meeting.arrive(0, first, Map.of()).then().statusCode(201).body("entryId", equalTo(first.toString()))
                .body("arrivedAt", equalTo("2026-11-25T19:00:00+07:00"));
        meeting.arrive(0, UUID.randomUUID(), Map.of("manner", "BY_HAND")).then().statusCode(201)
                .body("entryId", equalTo(first.toString())).body("manner", equalTo("NAME_LIST"));
        meeting.arrive(1, first, Map.of()).then().statusCode(422);
        figures(meeting, 1, 1);

        UUID gone = UUID.randomUUID();
        meeting.leave(0, gone).then().statusCode(201);
        meeting.leave(0, gone).then().statusCode(201);
        meeting.leave(0, UUID.randomUUID()).then().statusCode(409);
        meeting.arrive(0, first, Map.of()).then().statusCode(201).body("leftAt", notNullValue());
        figures(meeting, 1, 0);
    }

    @Test
    void whoComesBackIsPresentAgainAndStillOneHousehold() {
        VillageFixture village = VillageFixture.aVillageOf(2);
        MeetingFixture meeting = MeetingFixture.inSession(village, village.matter("SELF_GOVERNANCE"));
        meeting.arrive(0).then().statusCode(201);
        MeetingFixture.itIs("2026-11-25T19:30");
        meeting.leave(0, UUID.randomUUID()).then().statusCode(201);

        meeting.arrive(0, UUID.randomUUID(), Map.of("arrivedAt", "2026-11-25T19:29:00+07:00")).then().statusCode(422);
        MeetingFixture.itIs("2026-11-25T19:40");
        meeting.arrive(0).then().statusCode(201).body("arrivedAt", equalTo("2026-11-25T19:40:00+07:00"));

        figures(meeting, 1, 1);
    }

    @Test
    void ofTwoHundredSimultaneousEntriesOfOneHouseholdOneStands() throws Exception {
        VillageFixture village = VillageFixture.aVillageOf(1);
        MeetingFixture meeting = MeetingFixture.inSession(village, village.matter("SELF_GOVERNANCE"));
        meeting.household(0);
        Set<String> standing = ConcurrentHashMap.newKeySet();
        Callable<Integer> entry = () -> {
            var answer = meeting.arrive(0);
            standing.add(answer.path("entryId"));
            return answer.statusCode();
        };

        try (var threads = Executors.newFixedThreadPool(16)) {
            for (var status : threads.invokeAll(IntStream.range(0, 200).mapToObj(i -> entry).toList())) {
                assertEquals(201, status.get());
            }
        }
        assertEquals(1, standing.size(), standing.toString());
        figures(meeting, 1, 1);
    }

    @Test
    void attendanceIsTakenOnTheDayByTheChairOrTheFrontHeadAndOfHouseholdsOnTheRoll() {
        VillageFixture village = VillageFixture.aVillageOf(2);
        VillageFixture other = VillageFixture.aVillageOf(1);
        MeetingFixture meeting = MeetingFixture.called(village, village.matter("SELF_GOVERNANCE"));
        MeetingFixture elsewhere = MeetingFixture.called(other, other.matter("SELF_GOVERNANCE"));
        Map<String, Object> entry = Map.of("entryId", UUID.randomUUID(), "householdId", meeting.household(0),
                "manner", "NAME_LIST");
        meeting.arrive(0).then().statusCode(409).body("rule", equalTo("illegal-step"));
        meeting.giveNotice("2026-11-20", "2026-11-20").then().statusCode(201);
        meeting.arrive(0).then().statusCode(422).body("rule", equalTo("attendance-on-another-day"));

        MeetingFixture.itIs("2026-11-25T18:30");
        meeting.posting(village.representative(0), "/attendance/arrivals", entry).then().statusCode(403);
        meeting.posting(other.head(), "/attendance/arrivals", entry).then().statusCode(403);
        meeting.posting(village.frontHead(), "/attendance/arrivals", entry).then().statusCode(201);
        meeting.posting(village.head(), "/attendance/arrivals",
                Map.of("entryId", UUID.randomUUID(), "householdId", elsewhere.household(0), "manner", "BY_HAND")).then()
                .statusCode(404);
        meeting.arrive(1, UUID.randomUUID(), Map.of("arrivedAt", "2026-11-25T18:31:00+07:00")).then().statusCode(422)
                .body("rule", equalTo("attendance-in-future"));
        figures(meeting, 1, 1);
    }

    @Test
    void namesAreReadByOfficialsOfTheUnitAndEachReadingIsRecorded() throws SQLException {
        VillageFixture village = VillageFixture.aVillageOf(3);
        MeetingFixture meeting = MeetingFixture.inSession(village, village.matter("SELF_GOVERNANCE"));
        String list = "/v1/meetings/" + meeting.id() + "/attendance";
        given().get(list).then().statusCode(401);
        given().auth().oauth2(village.representative(0)).get(list).then().statusCode(403);
        given().auth().oauth2(VillageFixture.aVillageOf(1).head()).get(list).then().statusCode(403);
        given().auth().oauth2(TestTokens.machine("portal").scopes("public:read").units("20").token()).get(list).then()
                .statusCode(403);
        long before = readings(meeting);

        String next = given().auth().oauth2(VillageFixture.officer()).queryParam("limit", 2).get(list).then()
                .statusCode(200).body("items", hasSize(2)).extract().path("next");
        given().auth().oauth2(VillageFixture.officer()).queryParam("limit", 2).queryParam("cursor", next).get(list)
                .then().body("items.householdNumber", contains("H002")).body("next", nullValue());

        assertEquals(before + 2, readings(meeting));
        given().get(list + "/figures").then().statusCode(200).body("households", equalTo(3));
    }

    private long readings(MeetingFixture meeting) throws SQLException {
        try (var connection = database.getConnection();
                var count = connection.prepareStatement(
                        "select count(*) from audit_entry where act = 'attendance-read' and subject = ?")) {
            count.setString(1, "meeting/" + meeting.id());
            var row = count.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    private static void figures(MeetingFixture meeting, int came, int present) {
        meeting.get("/attendance/figures").then().statusCode(200).body("came", equalTo(came)).body("present",
                equalTo(present));
    }
}
