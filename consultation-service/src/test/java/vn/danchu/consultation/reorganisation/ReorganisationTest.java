package vn.danchu.consultation.reorganisation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.danchu.consultation.ReorganisationFixture.begins;
import static vn.danchu.consultation.ReorganisationFixture.carriedOut;
import static vn.danchu.consultation.ReorganisationFixture.conversion;
import static vn.danchu.consultation.ReorganisationFixture.dissolution;
import static vn.danchu.consultation.ReorganisationFixture.establishment;
import static vn.danchu.consultation.ReorganisationFixture.merger;
import static vn.danchu.consultation.ReorganisationFixture.renaming;
import static vn.danchu.consultation.ReorganisationFixture.reorganise;
import static vn.danchu.consultation.ReorganisationFixture.split;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.consultation.contracts.village.VillageEnded;
import vn.danchu.consultation.contracts.village.VillageEstablished;
import vn.danchu.consultation.contracts.village.VillageRenamed;
import vn.danchu.consultation.household.HouseholdState;
import vn.danchu.consultation.household.Households;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.Topics;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReorganisationTest {
    private static final String TODAY = "2026-11-20";
    private static final LocalDate DAY = LocalDate.parse(TODAY);
    @Inject
    Households households;
    private final String code = VillageFixture.freshCode();
    private VillageFixture one;
    private VillageFixture two;

    @BeforeEach
    void twoVillagesSinceOctober() {
        MeetingFixture.itIs("2026-10-01T09:00");
        one = VillageFixture.aVillageOf(3);
        two = VillageFixture.aVillageOf(2);
        MeetingFixture.itIs(TODAY + "T09:00");
    }

    @Test
    void aMergerMovesEveryHouseholdAndLeavesThePastAsItWas() {
        List<HouseholdState> before = households.of(id(one), DAY.minusDays(1));

        var done = carriedOut(merger(TODAY, code, one, two));

        String merged = done.getString("reorganisation.villages.find { it.part == 'BEGAN' }.villageId");
        assertEquals(5, done.getInt("consequences.movedHouseholds"));
        assertEquals(states(before), states(households.of(id(one), DAY.minusDays(1))));
        assertEquals(List.of(), households.of(id(one), DAY));
        assertEquals(List.of("H000/" + suffix(one), "H000/" + suffix(two), "H001/" + suffix(one),
                "H001/" + suffix(two), "H002"), numbers(UUID.fromString(merged)));
        assertEquals(List.of("H000", "H000", "H001", "H001"), done.getList("consequences.renumbered.before"));
        String household = done.getString("consequences.renumbered[0].householdId");
        given().auth().oauth2(VillageFixture.officer()).get("/v1/households/" + household).then().statusCode(200)
                .body("states.number", hasItem("H000")).body("states", hasSize(2))
                .body("states[1].since", equalTo(TODAY)).body("ended", equalTo(false));
        assertEquals(before.stream().map(HouseholdState::representativeName).sorted().toList(),
                households.of(UUID.fromString(merged), DAY).stream()
                        .filter(state -> before.stream().anyMatch(old -> old.household().equals(state.household())))
                        .map(HouseholdState::representativeName).sorted().toList());
    }

    @Test
    void successorsAreNamedBothWaysAndListsShowWhatExistsOnADay() {
        var done = carriedOut(merger(TODAY, code, one, two));
        String merged = done.getString("reorganisation.villages.find { it.part == 'BEGAN' }.villageId");

        village(one.id(), null).body("validTo", equalTo(TODAY)).body("successors", contains(merged))
                .body("households", equalTo(0));
        village(one.id(), "2026-11-19").body("households", equalTo(3));
        given().queryParam("on", TODAY).get("/v1/villages/" + one.id()).then().statusCode(404);
        village(merged, null).body("predecessors", containsInAnyOrder(one.id(), two.id())).body("households",
                equalTo(5));
        assertEquals(List.of(true, false), List.of(listed(one.id(), "2026-11-19"), listed(merged, "2026-11-19")));
        assertEquals(List.of(false, true), List.of(listed(one.id(), TODAY), listed(merged, TODAY)));
        String told = Topics.awaitEvent(ConsultationEvent.TOPIC, VillageEnded.TYPE, id(one));
        assertTrue(told.contains(merged) && told.contains(TODAY), told);
        assertTrue(Topics.awaitEvent(ConsultationEvent.TOPIC, VillageEstablished.TYPE, UUID.fromString(merged))
                .contains("Thôn Hợp Nhất"));
        given().queryParam("commune", "06211").queryParam("limit", 100).get("/v1/reorganisations").then()
                .statusCode(200)
                .body("items.id", hasItem(done.getString("reorganisation.id")));
        given().header("Accept-Language", "en").get("/v1/reorganisations/" + done.getString("reorganisation.id"))
                .then().statusCode(200).body("article", equalTo("Decree 185/2026/NĐ-CP, Art. 8(3)"))
                .body("villages.part", contains("ENDED", "ENDED", "BEGAN"));
    }

    @Test
    void aTrialTellsEverythingAndStoresNothing() {
        reorganise(merger(TODAY, code, one, two), true).then().statusCode(200).body("dryRun", equalTo(true))
                .body("consequences.movedHouseholds", equalTo(5)).body("consequences.renumbered", hasSize(4));

        village(one.id(), null).body("validTo", nullValue()).body("successors", empty()).body("households",
                equalTo(3));
        assertEquals(List.of("H000", "H001"), numbers(id(two)));
        carriedOut(merger(TODAY, code, one, two));
    }

    @Test
    void beforeItsDayInForceAResolutionIsOnlyTried() {
        var later = merger("2026-11-21", code, one, two);
        reorganise(later, false).then().statusCode(409).body("rule", equalTo("resolution-not-in-force"))
                .body("earliest", equalTo("2026-11-21"));
        reorganise(later, true).then().statusCode(200);
        MeetingFixture.itIs("2026-11-21T00:00");
        carriedOut(later);
    }

    @Test
    void aResolutionEnteredLateCountsFromItsDay() {
        MeetingFixture.itIs("2026-11-25T09:00");
        String changed = households.of(id(two), DAY).getFirst().household().toString();
        VillageFixture.creating(VillageFixture.officer())
                .body(Map.of("representativeName", "Lý Thị Chi", "representativeCitizenNumber", "000600000077",
                        "since", "2026-11-23"))
                .post("/v1/households/" + changed + "/representative-changes").then().statusCode(201);

        var done = carriedOut(merger(TODAY, code, one, two));

        UUID merged = UUID.fromString(done.getString("reorganisation.villages.find { it.part == 'BEGAN' }.villageId"));
        assertEquals(2, households.of(id(two), DAY.minusDays(1)).size());
        assertEquals(5, households.of(merged, DAY).size());
        assertEquals(5, households.of(merged, DAY.plusDays(5)).size());
        assertEquals(0, households.of(id(two), DAY.plusDays(5)).size());
        assertTrue(households.of(merged, DAY.plusDays(3)).stream()
                .anyMatch(state -> state.representativeName().equals("Lý Thị Chi")));
    }

    @Test
    void aSplitGivesEveryHouseholdOneVillage() {
        List<String> all = households.of(id(one), DAY).stream().map(state -> state.household().toString()).toList();
        String other = VillageFixture.freshCode();
        String foreign = households.of(id(two), DAY).getFirst().household().toString();

        refusedSplit(begins(code, "Thôn Trên", all.subList(0, 1)), begins(other, "Thôn Dưới", all.subList(1, 2)));
        refusedSplit(begins(code, "Thôn Trên", all.subList(0, 2)), begins(other, "Thôn Dưới", all.subList(1, 3)));
        refusedSplit(begins(code, "Thôn Trên", List.of(foreign)), begins(other, "Thôn Dưới", null));
        refusedSplit(begins(code, "Thôn Trên", null), begins(other, "Thôn Dưới", null));
        var done = carriedOut(split(TODAY, one, List.of(begins(code, "Thôn Trên", all.subList(0, 1)),
                begins(other, "Thôn Dưới", null))));

        assertEquals(List.of(1, 2), done.getList("reorganisation.villages.findAll { it.part == 'BEGAN' }.households")
                .stream().sorted().toList());
        assertEquals(List.of(), done.getList("consequences.renumbered"));
        village(one.id(), null).body("successors", hasSize(2));
    }

    @Test
    void aNeighbourThatTakesInKeepsItsNumbers() {
        var done = carriedOut(dissolution(TODAY, one, two));

        assertEquals(List.of("H000", "H000/" + suffix(one), "H001", "H001/" + suffix(one), "H002"),
                numbers(id(two)).stream().sorted().toList());
        assertEquals(List.of("ENDED", "RECEIVED"), done.getList("reorganisation.villages.part"));
        village(two.id(), null).body("predecessors", contains(one.id())).body("validTo", nullValue());
    }

    @Test
    void theCodeOfAnEndedVillageMayBeGivenAgain() {
        carriedOut(merger(TODAY, one.code(), one, two));
        reorganise(merger(TODAY, VillageFixture.freshCode(), one, two), false).then().statusCode(422);
    }

    @Test
    void aVillageBeginsWithAsManyHouseholdsAsItsRegionAsksFor() {
        Map<String, Object> village = new HashMap<>(
                Map.of("code", code, "name", "Thôn Mới", "kind", "VILLAGE", "expectedHouseholds", 149));
        reorganise(establishment(TODAY, village), false).then().statusCode(422)
                .body("rule", equalTo("too-few-households"))
                .body("article", equalTo("Điều 10 khoản 1 điểm b Nghị định số 185/2026/NĐ-CP"));
        village.put("expectedHouseholds", 150);
        reorganise(establishment(TODAY, village), false).then().statusCode(201)
                .body("reorganisation.villages[0].households", equalTo(150));
    }

    @Test
    void anotherNameLeavesTheVillageTheSame() {
        String decision = one.decision(3, LocalDate.of(2026, 11, 10));
        carriedOut(renaming(one, "Thôn Bản Đẹp", TODAY));
        String later = one.decision(3, DAY);

        given().get("/v1/decisions/" + decision).then().body("villageName", not(equalTo("Thôn Bản Đẹp")));
        given().get("/v1/decisions/" + later).then().body("villageName", equalTo("Thôn Bản Đẹp"));
        village(one.id(), "2026-11-19").body("name", not(equalTo("Thôn Bản Đẹp"))).body("names", hasSize(2));
        village(one.id(), null).body("name", equalTo("Thôn Bản Đẹp")).body("validTo", nullValue())
                .body("households", equalTo(3));
        String told = Topics.awaitEvent(ConsultationEvent.TOPIC, VillageRenamed.TYPE, id(one));
        assertTrue(told.contains("Thôn Bản Đẹp") && told.contains(TODAY), told);
        reorganise(renaming(one, "Thôn Khác", TODAY), false).then().statusCode(422);
    }

    @Test
    void aVillageBecomesAResidentialGroupWithTheSizeOfOneOrAGround() {
        reorganise(conversion(one, TODAY, null), false).then().statusCode(422).body("rule",
                equalTo("too-few-households"));
        var done = carriedOut(conversion(one, TODAY, "COMMUNE_BECAME_WARD"));
        assertEquals("COMMUNE_BECAME_WARD", done.getString("reorganisation.villages[0].smallerBecause"));
        village(one.id(), null).body("kind", equalTo("RESIDENTIAL_GROUP"));
        village(one.id(), "2026-11-19").body("kind", equalTo("VILLAGE"));
    }

    @Test
    void onlyInASpecialZoneDoesACommitteeDecide() {
        var byCommittee = merger(TODAY, code, one, two);
        byCommittee.put("decidedBy", "SPECIAL_ZONE_COMMITTEE");
        reorganise(byCommittee, false).then().statusCode(422).body("rule", equalTo("council-decides"));
        reorganise(merger(TODAY, code, one), false).then().statusCode(422).body("rule",
                equalTo("wrong-number-of-villages"));
    }

    private void refusedSplit(Map<String, Object> above, Map<String, Object> below) {
        reorganise(split(TODAY, one, List.of(above, below)), false).then().statusCode(422);
    }

    private static ValidatableResponse village(String id, String on) {
        var asked = given();
        return (on == null ? asked : asked.queryParam("on", on)).get("/v1/villages/" + id).then().statusCode(200);
    }

    private static boolean listed(String village, String on) {
        String next = "";
        do {
            var page = given().queryParam("commune", "06211").queryParam("on", on).queryParam("limit", 100)
                    .queryParam("cursor", next).get("/v1/villages").then().statusCode(200).extract().jsonPath();
            if (page.getList("items.id").contains(village)) {
                return true;
            }
            next = page.getString("next");
        } while (next != null);
        return false;
    }

    private List<String> numbers(UUID village) {
        return households.of(village, DAY).stream().map(HouseholdState::number).toList();
    }

    /** What a roll of the day is drawn from; that a state ended later is not part of it. */
    private static List<String> states(List<HouseholdState> of) {
        return of.stream().map(state -> state.household() + state.number() + state.address()
                + state.representativeName() + state.person()).toList();
    }

    private static String suffix(VillageFixture village) {
        return village.code().substring("06211-".length());
    }

    private static UUID id(VillageFixture village) {
        return UUID.fromString(village.id());
    }
}
