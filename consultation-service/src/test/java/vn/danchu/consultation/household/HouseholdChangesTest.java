package vn.danchu.consultation.household;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.danchu.consultation.VillageFixture;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.web.OfficialClock;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class HouseholdChangesTest {
    private static final LocalDate TODAY = LocalDate.now(OfficialClock.ZONE);
    private static final LocalDate AUTUMN = LocalDate.of(2025, 9, 1);
    @Inject
    Households households;

    @Test
    void theHouseholdsOfAnyPastDayCanBeRead() {
        VillageFixture village = VillageFixture.anEmptyVillage();
        String first = registered(village, "H1", 1, AUTUMN);
        registered(village, "H2", 2, AUTUMN.plusDays(10));
        represent(village, first, 3, AUTUMN.plusDays(20)).then().statusCode(201);
        end(village, first, AUTUMN.plusDays(30)).then().statusCode(201).body("ended", equalTo(true));

        assertEquals(List.of(), numbers(village, AUTUMN.minusDays(1)));
        assertEquals(List.of("H1"), numbers(village, AUTUMN));
        assertEquals(List.of("H1"), numbers(village, AUTUMN.plusDays(9)));
        assertEquals(List.of("H1", "H2"), numbers(village, AUTUMN.plusDays(10)));
        assertEquals(List.of("H1", "H2"), numbers(village, AUTUMN.plusDays(29)));
        assertEquals(List.of("H2"), numbers(village, AUTUMN.plusDays(30)));
        assertEquals("Người thứ 1", households.of(id(village), AUTUMN.plusDays(19)).getFirst().representativeName());
        assertEquals("Người thứ 3", households.of(id(village), AUTUMN.plusDays(20)).getFirst().representativeName());
    }

    @Test
    void aHouseholdShowsAllThatItHasBeen() {
        VillageFixture village = VillageFixture.anEmptyVillage();
        String household = registered(village, "H1", 1, AUTUMN);
        represent(village, household, 2, AUTUMN.plusDays(5)).then().statusCode(201);

        given().auth().oauth2(village.head()).get("/v1/households/" + household).then().statusCode(200)
                .body("states", hasSize(2)).body("states[0].until", equalTo(AUTUMN.plusDays(5).toString()))
                .body("states[1].representativeName", equalTo("Người thứ 2"))
                .body("states[1].until", nullValue()).body("ended", equalTo(false));
    }

    @Test
    void twoChangesOnOneDayLeaveTheLaterOne() {
        VillageFixture village = VillageFixture.anEmptyVillage();
        String household = registered(village, "H1", 1, AUTUMN);

        represent(village, household, 2, AUTUMN).then().statusCode(201).body("states", hasSize(1))
                .body("states[0].representativeName", equalTo("Người thứ 2"));
    }

    @Test
    void nothingChangesBeforeTheLastChangeOrInTheFuture() {
        VillageFixture village = VillageFixture.anEmptyVillage();
        String household = registered(village, "H1", 1, AUTUMN);

        represent(village, household, 2, AUTUMN.minusDays(1)).then().statusCode(422).body("rule",
                equalTo("household-changed-since"));
        represent(village, household, 2, TODAY.plusDays(1)).then().statusCode(422).body("rule",
                equalTo("household-change-in-future"));
        register(village, "H2", 2, LocalDate.of(2025, 6, 30), null).then().statusCode(422);
        assertEquals(List.of("H1"), numbers(village, TODAY));
    }

    @Test
    void aNumberAndAPersonStandForOneHouseholdOfAVillage() {
        VillageFixture village = VillageFixture.anEmptyVillage();
        registered(village, "H1", 1, AUTUMN);
        String second = registered(village, "H2", 2, AUTUMN);

        register(village, "H1", 3, TODAY, null).then().statusCode(409);
        register(village, "H3", 1, TODAY, null).then().statusCode(409);
        represent(village, second, 1, TODAY).then().statusCode(409).body("type",
                equalTo("https://danchu.vn/problems/person-represents-another-household"));
    }

    @Test
    void aHouseholdThatMovesHasItsVoiceInTheOtherVillage() {
        VillageFixture origin = VillageFixture.anEmptyVillage();
        VillageFixture target = VillageFixture.anEmptyVillage();
        String household = registered(origin, "H1", 1, AUTUMN);
        Map<String, Object> move = Map.of("villageId", target.id(), "number", "K7", "address", "Thôn mới", "since",
                AUTUMN.plusDays(3).toString());

        VillageFixture.creating(origin.head()).body(move).post("/v1/households/" + household + "/moves").then()
                .statusCode(403);
        VillageFixture.creating(VillageFixture.officer()).body(move).post("/v1/households/" + household + "/moves")
                .then().statusCode(201);

        assertEquals(List.of("H1"), numbers(origin, AUTUMN.plusDays(2)));
        assertEquals(List.of(), numbers(origin, AUTUMN.plusDays(3)));
        assertEquals(List.of("K7"), numbers(target, AUTUMN.plusDays(3)));
        assertEquals(household, households.of(id(target), TODAY).getFirst().household().toString());
    }

    @Test
    void aHouseholdSplitsAndAnotherJoins() {
        VillageFixture village = VillageFixture.anEmptyVillage();
        String parents = registered(village, "H1", 1, AUTUMN);
        String children = register(village, "H1a", 2, AUTUMN.plusDays(1), parents).then().statusCode(201).extract()
                .path("id");
        assertEquals(List.of("H1", "H1a"), numbers(village, TODAY));

        VillageFixture.creating(village.head()).body(Map.of("on", TODAY.toString(), "mergedInto", parents))
                .post("/v1/households/" + children + "/ending").then().statusCode(201);

        assertEquals(List.of("H1"), numbers(village, TODAY));
        represent(village, children, 3, TODAY).then().statusCode(404);
    }

    @Test
    void aHeadSplitsAndEndsNoHouseholdOfAnotherVillage() {
        VillageFixture village = VillageFixture.anEmptyVillage();
        String own = registered(village, "H1", 1, AUTUMN);
        String others = registered(VillageFixture.anEmptyVillage(), "H1", 2, AUTUMN);

        register(village, "H2", 3, TODAY, others).then().statusCode(403);
        VillageFixture.creating(village.head()).body(Map.of("on", TODAY.toString(), "mergedInto", others))
                .post("/v1/households/" + own + "/ending").then().statusCode(403);

        assertEquals(List.of("H1"), numbers(village, TODAY));
    }

    @Test
    void aRollThatWasDrawnStaysWhenItsHouseholdsChange() {
        VillageFixture village = VillageFixture.anEmptyVillage();
        String household = registered(village, "H1", 1, AUTUMN);
        String roll = village.certifiedRoll();

        registered(village, "H2", 2, TODAY);
        end(village, household, TODAY).then().statusCode(201);

        given().auth().oauth2(village.head()).get("/v1/rolls/" + roll).then().body("households", equalTo(1))
                .body("certified", equalTo(true));
    }

    @Test
    void ofTenPeopleWhoTakeOneNumberAtOnceOneSucceeds() throws Exception {
        VillageFixture village = VillageFixture.anEmptyVillage();
        List<Callable<Integer>> tries = IntStream.range(0, 10).<Callable<Integer>>mapToObj(
                person -> () -> register(village, "H1", person, AUTUMN, null).statusCode()).toList();

        try (var threads = Executors.newFixedThreadPool(10)) {
            List<Integer> statuses = new ArrayList<>();
            for (var answer : threads.invokeAll(tries)) {
                statuses.add(answer.get());
            }
            assertEquals(1, Collections.frequency(statuses, 201), statuses.toString());
            assertEquals(9, Collections.frequency(statuses, 409), statuses.toString());
        }
        assertEquals(List.of("H1"), numbers(village, TODAY));
    }

    private static String registered(VillageFixture village, String number, int person, LocalDate since) {
        return register(village, number, person, since, null).then().statusCode(201).extract().path("id");
    }

    private static Response register(VillageFixture village, String number, int person, LocalDate since,
            String splitFrom) {
        Map<String, Object> body = new HashMap<>(Map.of("villageId", village.id(), "number", number, "address",
                "Xã Cao Lộc", "representativeName", "Người thứ " + person, "representativeCitizenNumber",
                "%012d".formatted(person), "since", since.toString()));
        if (splitFrom != null) {
            body.put("splitFrom", splitFrom);
        }
        return VillageFixture.creating(village.head()).body(body).post("/v1/households");
    }

    private static Response represent(VillageFixture village, String household, int person, LocalDate since) {
        return VillageFixture.creating(village.head())
                .body(Map.of("representativeName", "Người thứ " + person, "representativeCitizenNumber",
                        "%012d".formatted(person), "since", since.toString()))
                .post("/v1/households/" + household + "/representative-changes");
    }

    private static Response end(VillageFixture village, String household, LocalDate on) {
        return VillageFixture.creating(village.head()).body(Map.of("on", on.toString()))
                .post("/v1/households/" + household + "/ending");
    }

    private List<String> numbers(VillageFixture village, LocalDate day) {
        return households.of(id(village), day).stream().map(HouseholdState::number).toList();
    }

    private static UUID id(VillageFixture village) {
        return UUID.fromString(village.id());
    }
}
