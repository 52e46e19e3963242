package vn.danchu.consultation.speaker;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

import vn.danchu.consultation.VillageFixture;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.TestTokens;
import vn.danchu.platform.web.OfficialClock;

/** The person on the roll speaks for the household, or whom two sides put in that person's place. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class VoteSpeakerTest {
    private final OffsetDateTime opens = OffsetDateTime.now(OfficialClock.ZONE).minusMinutes(1);
    private final OffsetDateTime closes = OffsetDateTime.now(OfficialClock.ZONE).plusHours(1);
    private VillageFixture village;

    @BeforeEach
    void aVillage() {
        village = VillageFixture.aVillageOf(3);
    }

    @Test
    void whoIsConfirmedByASecondSideVotesForTheHouseholdUnlessItHasVoted() {
        String vote = village.openVote(opens, closes);
        village.cast(vote, 0, "YES", key()).then().statusCode(201);
        change(0, another(0)).then().statusCode(201);
        change(1, another(1)).then().statusCode(201);
        castAs(another(1), vote).then().statusCode(403).body("type",
                equalTo("https://danchu.vn/problems/not-on-roll"));
        confirm(village.head(), vote, 1, another(1)).then().statusCode(403);

        confirm(village.frontHead(), vote, 0, another(0)).then().statusCode(200);
        confirm(village.frontHead(), vote, 1, another(1)).then().statusCode(200)
                .body("householdNumber", equalTo("H001")).body("representativeName", equalTo("Lý Thị Con"));

        castAs(another(0), vote).then().statusCode(409).body("type",
                equalTo("https://danchu.vn/problems/already-voted"));
        village.cast(vote, 1, "NO", key()).then().statusCode(403).body("type",
                equalTo("https://danchu.vn/problems/not-on-roll"));
        given().auth().oauth2(person(another(1))).get("/v1/me/votes").then().body("items.id", hasItem(vote));
        given().auth().oauth2(village.representative(1)).get("/v1/me/votes").then().body("items", hasSize(0));
        castAs(another(1), vote).then().statusCode(201);

        village.cast(vote, 2, "YES", key()).then().statusCode(201);
        given().auth().oauth2(village.head()).post("/v1/online-votes/" + vote + "/closing").then().statusCode(200)
                .body("tally.yes", equalTo(3)).body("tally.no", equalTo(0));
    }

    @Test
    void whoKeepsTheHouseholdBookCanNeitherVoteForOthersNorMuteThem() {
        String consenting = village.reportedVote(opens, closes);
        String vote = village.openVote(opens, closes);
        String schemer = another(0);
        change(1, schemer).then().statusCode(201);
        castAs(schemer, vote).then().statusCode(403);
        consentAs(schemer, consenting).then().statusCode(403);
        participation(schemer, vote, false);
        participation(village.citizenNumber(1), vote, true);
        village.consent(consenting, 1).then().statusCode(201);
        village.cast(vote, 1, "NO", key()).then().statusCode(201);

        ended(2).then().statusCode(201);
        village.consent(consenting, 2).then().statusCode(201);
        village.cast(vote, 2, "NO", key()).then().statusCode(201);
    }

    @Test
    void nobodySpeaksForTwoHouseholdsOfAVote() {
        String vote = village.openVote(opens, closes);
        String one = another(0);
        change(0, one).then().statusCode(201);
        confirm(village.frontHead(), vote, 0, another(1)).then().statusCode(422).body("rule",
                equalTo("representative-not-in-book"));
        confirm(village.frontHead(), vote, 0, one).then().statusCode(200);
        castAs(one, vote).then().statusCode(201);

        change(0, another(2)).then().statusCode(201);
        confirm(village.frontHead(), vote, 0, another(2)).then().statusCode(200);
        change(1, one).then().statusCode(201);
        confirm(village.frontHead(), vote, 1, one).then().statusCode(422)
                .body("rule", equalTo("speaks-for-another-household"))
                .body("article", equalTo("Điều 18 khoản 2 Luật số 10/2022/QH15"));
        change(1, village.citizenNumber(0)).then().statusCode(201);
        confirm(village.frontHead(), vote, 1, village.citizenNumber(0)).then().statusCode(422).body("rule",
                equalTo("speaks-for-another-household"));
        village.cast(vote, 1, "NO", key()).then().statusCode(201);
    }

    @Test
    void whoConfirmsHasReadTheVoteAsItIs() {
        String vote = village.proposedVote(opens, closes);
        String read = given().get("/v1/online-votes/" + vote).header("ETag");
        given().auth().oauth2(village.frontHead()).post("/v1/online-votes/" + vote + "/agreement").then()
                .statusCode(200);
        change(0, another(0)).then().statusCode(201);

        confirm(village.frontHead(), vote, 0, another(0), Map.of("If-Match", read)).then().statusCode(412);
        confirm(village.frontHead(), vote, 0, another(0), Map.of()).then().statusCode(428);
        confirm(village.frontHead(), vote, 0, another(0)).then().statusCode(200);
    }

    @Test
    void whoIsBothHeadsInOneAccountDoesNotConfirmTheOwnEntry() {
        String vote = village.openVote(opens, closes);
        String both = TestTokens.of("hai.vai." + village.code()).roles("village-head", "village-front-head")
                .units(village.unit()).token();
        change(both, 1, another(1)).then().statusCode(201);

        confirm(both, vote, 1, another(1)).then().statusCode(422)
                .body("rule", equalTo("representative-by-another"))
                .body("article", equalTo("Điều 18 khoản 2 Luật số 10/2022/QH15"));
        confirm(village.frontHead(), vote, 1, another(1)).then().statusCode(200);
        change(village.head(), 1, village.citizenNumber(1)).then().statusCode(201);
        confirm(village.frontHead(), vote, 1, village.citizenNumber(1)).then().statusCode(200);
        village.cast(vote, 1, "NO", key()).then().statusCode(201);
    }

    private Response change(int household, String citizen) {
        return change(village.head(), household, citizen);
    }

    private Response change(String token, int household, String citizen) {
        return VillageFixture.creating(token)
                .body(Map.of("representativeName", "Lý Thị Con", "representativeCitizenNumber", citizen, "since",
                        today()))
                .post("/v1/households/" + idOf(household) + "/representative-changes");
    }

    private Response ended(int household) {
        return VillageFixture.creating(village.head()).body(Map.of("on", today()))
                .post("/v1/households/" + idOf(household) + "/ending");
    }

    private Response confirm(String token, String vote, int household, String citizen) {
        return confirm(token, vote, household, citizen,
                Map.of("If-Match", given().get("/v1/online-votes/" + vote).header("ETag")));
    }

    private Response confirm(String token, String vote, int household, String citizen, Map<String, String> version) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).headers(version)
                .body(Map.of("representativeCitizenNumber", citizen))
                .put("/v1/online-votes/" + vote + "/representatives/" + idOf(household));
    }

    private void participation(String citizen, String vote, boolean onRoll) {
        given().auth().oauth2(person(citizen)).get("/v1/online-votes/" + vote + "/participation").then()
                .statusCode(200).body("onRoll", equalTo(onRoll));
    }

    private static Response castAs(String citizen, String vote) {
        return VillageFixture.creating(person(citizen)).body(Map.of("choice", "YES"))
                .post("/v1/online-votes/" + vote + "/ballots");
    }

    private static Response consentAs(String citizen, String vote) {
        return VillageFixture.creating(person(citizen)).post("/v1/online-votes/" + vote + "/consents");
    }

    private String idOf(int household) {
        return given().auth().oauth2(village.frontHead()).get("/v1/villages/" + village.id() + "/households")
                .path("items.find { it.number == '%s' }.id".formatted("H%03d".formatted(household)));
    }

    /** @return the citizen number of another member of the household */
    private String another(int household) {
        return "9" + village.citizenNumber(household).substring(1);
    }

    private static String person(String citizen) {
        return TestTokens.of("con." + citizen).roles("citizen").citizenNumber(citizen).token();
    }

    private static String today() {
        return LocalDate.now(OfficialClock.ZONE).toString();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
