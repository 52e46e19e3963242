package vn.danchu.consultation.keeper;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.election.ElectionFixture;
import vn.danchu.consultation.roll.RollFixture;
import vn.danchu.platform.testing.RealParts;

/** Against which households a share is held is not for the head to say on whom they vote. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class HouseholdKeepersTest {
    private static final String TODAY = "2026-11-20";
    private VillageFixture village;
    private String household;

    @BeforeEach
    void aVillageOnTheTwentiethOfNovember() {
        MeetingFixture.itIs("2026-11-20T09:00");
        village = VillageFixture.aVillageOf(4);
        household = given().auth().oauth2(village.head()).get("/v1/villages/" + village.id() + "/households")
                .path("items[0].id");
    }

    @Test
    void whileADismissalIsAskedForTheOfficeKeepsTheHouseholds() {
        register(village.head(), "K1", 1).then().statusCode(201);
        village.dismissal().then().statusCode(201);

        register(village.head(), "K2", 2).then().statusCode(422).body("rule", equalTo("head-in-question"))
                .body("article", equalTo("Điều 21 khoản 1 Luật số 10/2022/QH15"));
        represent(village.head()).then().statusCode(422).body("rule", equalTo("head-in-question"));
        VillageFixture.creating(village.head()).body(Map.of("on", TODAY))
                .post("/v1/households/" + household + "/ending").then().statusCode(422);
        VillageFixture.creating(village.head())
                .body(Map.of("name", "Cụm 1", "householdNumbers", List.of("H000"), "since", TODAY))
                .post("/v1/villages/" + village.id() + "/clusters").then().statusCode(422).body("rule",
                        equalTo("head-in-question"));
        register(village.frontHead(), "K2", 2).then().statusCode(403);
        register(VillageFixture.officer(), "K2", 2).then().statusCode(201);
    }

    @Test
    void whileAHeadIsElectedTheOfficeKeepsTheHouseholds() {
        ElectionFixture election = ElectionFixture.decidedFor(village, TODAY, "2026-12-20");
        represent(village.head()).then().statusCode(422).body("rule", equalTo("head-in-question"));

        given().auth().oauth2(VillageFixture.communeChair()).post("/v1/elections/" + election.id() + "/calling-off")
                .then().statusCode(200);
        represent(village.head()).then().statusCode(201);
    }

    @Test
    void householdsEnteredAfterTheRollOfTheDayWasSignedDoNotVoidAPetition() {
        String roll = village.certifiedRoll();
        List<String> households = given().auth().oauth2(village.head())
                .get("/v1/villages/" + village.id() + "/households").path("items.id");
        for (int i = 0; i < 3; i++) {
            register(village.head(), "K" + i, i).then().statusCode(201);
        }

        village.dismissal(village.frontHead(), Map.of("ground", "PETITION", "filedOn", TODAY, "petition",
                Map.of("rollId", roll, "households", households.subList(0, 2)))).then().statusCode(201);
        RollFixture.draw(village, village.frontHead(), TODAY).then().statusCode(201).body("households", equalTo(7));
    }

    private Response register(String token, String number, int person) {
        return VillageFixture.creating(token)
                .body(Map.of("villageId", village.id(), "number", number, "address", "Thôn Bản Mới",
                        "representativeName", "Triệu Văn Mới", "representativeCitizenNumber",
                        village.citizenNumber(90_000 + person), "since",
                        LocalDate.parse(TODAY).minusDays(1).toString()))
                .post("/v1/households");
    }

    private Response represent(String token) {
        return VillageFixture.creating(token)
                .body(Map.of("representativeName", "Lý Thị Con", "representativeCitizenNumber",
                        village.citizenNumber(80_000), "since", TODAY))
                .post("/v1/households/" + household + "/representative-changes");
    }
}
