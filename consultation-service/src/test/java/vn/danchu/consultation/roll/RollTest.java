package vn.danchu.consultation.roll;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.OfficialFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RollTest {
    private static final LocalDate TENTH = LocalDate.of(2026, 11, 10);
    private VillageFixture village;

    @BeforeEach
    void aVillageOnTheTwentiethOfNovember() {
        MeetingFixture.itIs("2026-11-20T09:00");
        village = VillageFixture.aVillageOf(3);
    }

    @Test
    void minutesRestOnTheHouseholdsOfTheirOwnDay() {
        String roll = village.certifiedRoll();
        RollFixture.register(village, "H900", TENTH);

        minuted(roll, TENTH.minusDays(1)).then().statusCode(201);
        minuted(roll, TENTH).then().statusCode(422).body("rule", equalTo("roll-of-another-day"))
                .body("article", equalTo("Điều 21 khoản 1 Luật số 10/2022/QH15"))
                .body("detail", containsString("lập danh sách theo ngày 2026-11-10"));
        minuted(RollFixture.certifiedOf(village, "2026-11-09"), TENTH).then().statusCode(422);
        minuted(RollFixture.certifiedOf(village, "2026-11-10"), TENTH).then().statusCode(201);
    }

    @Test
    void aRollIsDrawnOfAnyDayThatTheVillageHasSeen() {
        RollFixture.register(village, "H900", TENTH);

        RollFixture.draw(village, village.frontHead(), "2026-11-09").then().statusCode(201)
                .body("asOf", equalTo("2026-11-09"))
                .body("households", equalTo(3));
        RollFixture.draw(village, village.head(), "2026-11-20").then().statusCode(201).body("households", equalTo(4));
        RollFixture.draw(village, village.head(), "2026-11-21").then().statusCode(422);
        RollFixture.draw(village, village.head(), "2025-06-30").then().statusCode(422);
    }

    @Test
    void whoSignsReadsWhatTheRollNames() {
        String roll = village.drawnRoll();
        RollFixture.register(village, "H900", TENTH);

        String next = given().auth().oauth2(village.frontHead()).get("/v1/rolls/" + roll + "/entries?limit=2").then()
                .statusCode(200).body("items.number", contains("H000", "H001")).body("next", notNullValue()).extract()
                .path("next");
        given().auth().oauth2(village.frontHead()).queryParam("cursor", next).get("/v1/rolls/" + roll + "/entries")
                .then().body("items.number", contains("H002")).body("items[0].representativeName",
                        equalTo("Hoàng Văn 2"));
        householdsOn("2026-11-09").then().body("items", hasSize(3));
        householdsOn("2026-11-10").then().body("items", hasSize(4));
    }

    @Test
    void aMeetingOpensOnTheHouseholdsOfItsDay() {
        MeetingFixture meeting = MeetingFixture.called(village, village.matter("SELF_GOVERNANCE"));
        meeting.giveNotice("2026-11-20", "2026-11-20").then().statusCode(201);
        MeetingFixture.itIs("2026-11-25T19:00");
        RollFixture.register(village, "H900", LocalDate.of(2026, 11, 25));

        meeting.open().then().statusCode(422).body("rule", equalTo("roll-of-another-day"));
        meeting.step("/opening?rollId=" + village.certifiedRoll()).then().statusCode(200).body("state",
                equalTo("IN_SESSION"));
        meeting.get("/attendance").then().body("items", hasSize(4));
    }

    @Test
    void anOnlineVoteOpensOnTheHouseholdsOfItsDay() {
        OffsetDateTime opens = OffsetDateTime.parse("2026-11-20T09:00:00+07:00");
        String vote = village.consentedVote(opens, opens.plusDays(2));
        RollFixture.register(village, "H900", LocalDate.of(2026, 11, 20));

        openOn(vote, Map.of()).then().statusCode(422).body("rule", equalTo("roll-of-another-day"));
        openOn(vote, Map.of("rollId", village.certifiedRoll())).then().statusCode(200).body("households", equalTo(4))
                .body("consents", equalTo(3));
    }

    @Test
    void aListThatHoldsFromAnEarlierDayIsTakenInOnlyBeforeLaterChanges() {
        VillageFixture newcomer = VillageFixture.anEmptyVillage();
        String list = "householdNumber,address,representativeName,representativeCitizenNumber\nH1,Bản Mới,Vi Thị Hai,%s\n"
                .formatted(newcomer.citizenNumber(1));

        newcomer.importHouseholds(list, "2026-11-21").then().statusCode(422).body("rule",
                equalTo("household-change-in-future"));
        newcomer.importHouseholds(list, "2025-06-30").then().statusCode(422);
        newcomer.importHouseholds(list, "2026-09-01").then().statusCode(201).body("created", equalTo(1));
        newcomer.importHouseholds(list.replace("Vi", "Nông"), "2026-08-31").then().statusCode(422).body("rule",
                equalTo("household-changed-since"));
        RollFixture.draw(newcomer, newcomer.head(), "2026-09-01").then().statusCode(201).body("households", equalTo(1));
    }

    @Test
    void nobodySignsForBothSides() {
        String roll = village.drawnRoll();
        String both = TestTokens.of("hai.vai").roles("village-head", "village-front-head").units(village.unit())
                .token();

        RollFixture.sign(both, roll).then().statusCode(200).body("certified", equalTo(false));
        RollFixture.sign(both, roll).then().statusCode(422).body("rule", equalTo("roll-signed-by-one"));
        RollFixture.sign(village.frontHead(), roll).then().statusCode(200).body("certified", equalTo(true));
        RollFixture.sign(both, roll).then().statusCode(409).body("rule", equalTo("roll-signed-already"));
    }

    @Test
    void whereTheHeadIsTheFrontHeadTooTheCommuneFrontSignsBesideHim() {
        OfficialFixture.appointed(village, "VILLAGE_HEAD", 1, "2026-10-01");
        OfficialFixture.appointed(village, "FRONT_HEAD", 1, "2026-10-01");
        String roll = village.drawnRoll();

        RollFixture.sign(village.head(), roll).then().statusCode(200).body("certified", equalTo(false));
        RollFixture.sign(VillageFixture.communeFront(), roll).then().statusCode(200).body("certified", equalTo(true));
    }

    private Response minuted(String roll, LocalDate day) {
        Map<String, Object> minutes = new HashMap<>(village.minutes(3, day));
        minutes.put("rollId", roll);
        return VillageFixture.creating(village.head()).body(minutes)
                .post("/v1/matters/" + village.matter("SELF_GOVERNANCE") + "/meeting-results");
    }

    private Response householdsOn(String day) {
        return given().auth().oauth2(village.frontHead()).queryParam("on", day)
                .get("/v1/villages/" + village.id() + "/households");
    }

    private Response openOn(String vote, Map<String, Object> query) {
        return given().auth().oauth2(village.head()).queryParams(query).post("/v1/online-votes/" + vote + "/opening");
    }
}
