package vn.danchu.covenant.register;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.danchu.covenant.CovenantFixture;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RegisterResourceTest {
    private CovenantFixture village;

    @BeforeEach
    void aVillage() {
        village = CovenantFixture.inANewVillage();
    }

    @Test
    void everybodyReadsTheCovenantsOfAVillage() {
        UUID covenant = village.drafted();

        given().get("/v1/covenants?village=" + village.villageId()).then().statusCode(200).body("items.id",
                contains(covenant.toString()), "items[0].text", nullValue(), "next", nullValue());
    }

    @Test
    void theCommuneSeesAllItsVillages() {
        UUID here = village.drafted();
        UUID there = CovenantFixture.inANewVillage().drafted();

        given().get("/v1/covenants?commune=06211&limit=100").then().statusCode(200).body("items.id",
                hasItem(here.toString()), "items.id", hasItem(there.toString()), "items.communeCode",
                everyItem(is("06211")));
    }

    @Test
    void theStateNarrowsTheList() {
        UUID inVote = village.inVote();
        UUID draft = village.drafted();

        given().get("/v1/covenants?state=VOTING_MEETING&village=" + village.villageId()).then().body("items.id",
                contains(inVote.toString()), "items.id", not(hasItem(draft.toString())));
    }

    @Test
    void pageByPageEveryCovenantIsSeenOnce() {
        List<String> drafted = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            drafted.add(village.drafted().toString());
        }

        List<String> seen = new ArrayList<>();
        String next = "";
        while (next != null) {
            var page = given().get("/v1/covenants?limit=2&village=" + village.villageId() + "&cursor=" + next)
                    .jsonPath();
            seen.addAll(page.getList("items.id"));
            next = page.getString("next");
        }

        assertEquals(drafted.stream().sorted().toList(), seen.stream().sorted().toList());
    }

    @ParameterizedTest
    @CsvSource({"state=ADOPTED, 422", "commune=99999, 422", "commune=20, 422",
        "village=0197a1c2-5b1e-7000-8000-000000000099, 422",
        "commune=06211&limit=0, 400", "commune=06211&limit=101, 400"})
    void aQuestionThatMakesNoSenseIsRefused(String question, int status) {
        given().get("/v1/covenants?" + question).then().statusCode(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "YWJj", "YR9i"})
    void aCursorOfSomebodyElseIsRefused(String cursor) {
        given().get("/v1/covenants?commune=06211&cursor=" + cursor).then().statusCode(400).body("type",
                endsWith("bad-cursor"));
    }

    @Test
    void anUnknownCovenantIsNotFound() {
        given().get("/v1/covenants/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void aTokenThatIsNotGenuineOpensNothing() {
        String forged = TestTokens.of("ke.gian").roles("village-head").forged().token();

        given().auth().oauth2(forged).get("/v1/covenants?commune=06211").then().statusCode(401).body("type",
                endsWith("not-signed-in"));
    }
}
