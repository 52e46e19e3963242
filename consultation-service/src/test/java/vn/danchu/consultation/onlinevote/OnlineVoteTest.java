package vn.danchu.consultation.onlinevote;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;

import vn.danchu.consultation.VillageFixture;
import vn.danchu.platform.testing.ManyAtOnce;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.web.OfficialClock;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OnlineVoteTest {
    @Inject
    AgroalDataSource database;
    private final OffsetDateTime opens = OffsetDateTime.now(OfficialClock.ZONE).minusMinutes(1);
    private final OffsetDateTime closes = OffsetDateTime.now(OfficialClock.ZONE).plusHours(1);

    @Test
    void aVillageDecidesOnlineFromProposalToDecision() {
        VillageFixture village = VillageFixture.aVillageOf(5);
        String vote = village.openVote(opens, closes);

        String receipt = village.cast(vote, 0, "YES", key()).then().statusCode(201).extract().path("receipt");
        village.cast(vote, 1, "YES", key()).then().statusCode(201);
        village.cast(vote, 2, "YES", key()).then().statusCode(201);
        village.cast(vote, 3, "NO", key()).then().statusCode(201);
        village.close(vote).then().statusCode(409).body("type", equalTo("https://danchu.vn/problems/period-not-over"))
                .body("article", equalTo("Điều 5 khoản 3 Nghị định số 59/2023/NĐ-CP"));
        village.cast(vote, 4, "OTHER", key()).then().statusCode(201);

        String decision = village.close(vote).then().statusCode(200).body("state", equalTo("CLOSED"))
                .body("tally.yes", equalTo(3)).body("tally.no", equalTo(1)).body("tally.other", equalTo(1)).extract()
                .path("decisionId");
        given().get("/v1/decisions/" + decision).then().statusCode(200).body("outcome", equalTo("ADOPTED"))
                .body("households", equalTo(5)).body("threshold.needed", equalTo(3)).body("timeliness", equalTo("DUE"));
        given().get("/v1/online-votes/" + vote + "/ledger").then().statusCode(200).body("entries", hasSize(5))
                .body("entries.receipt", hasItem(receipt)).body("tally.yes", equalTo(3));
    }

    @Test
    void halfOfAllHouseholdsInFavourIsNotEnough() {
        VillageFixture village = VillageFixture.aVillageOf(4);
        String vote = village.openVote(opens, closes);
        village.cast(vote, 0, "YES", key()).then().statusCode(201);
        village.cast(vote, 1, "YES", key()).then().statusCode(201);
        village.cast(vote, 2, "NO", key()).then().statusCode(201);
        village.cast(vote, 3, "OTHER", key()).then().statusCode(201);

        String decision = village.close(vote).then().statusCode(200).extract().path("decisionId");

        given().get("/v1/decisions/" + decision).then().body("outcome", equalTo("REJECTED")).body("sendBy",
                nullValue());
    }

    @Test
    void aHouseholdThatVotesAgainIsRefusedAndTheFirstBallotCounts() {
        VillageFixture village = VillageFixture.aVillageOf(2);
        String vote = village.openVote(opens, closes);
        village.cast(vote, 0, "YES", key()).then().statusCode(201);

        village.cast(vote, 0, "NO", key()).then().statusCode(409)
                .body("type", equalTo("https://danchu.vn/problems/already-voted"));

        village.cast(vote, 1, "YES", key()).then().statusCode(201);
        village.close(vote).then().statusCode(200).body("tally.yes", equalTo(2)).body("tally.no", equalTo(0));
    }

    @Test
    void aRepeatedRequestGetsTheSameReceiptAndAnotherChoiceUnderTheSameKeyIsRefused() {
        VillageFixture village = VillageFixture.aVillageOf(2);
        String vote = village.openVote(opens, closes);
        String key = key();
        var first = village.cast(vote, 0, "YES", key);

        var second = village.cast(vote, 0, "YES", key);

        assertEquals(first.asString(), second.asString());
        second.then().statusCode(201).header("Idempotent-Replayed", "true");
        village.cast(vote, 0, "NO", key).then().statusCode(422)
                .body("type", equalTo("https://danchu.vn/problems/idempotency-key-reused"));
        given().get("/v1/online-votes/" + vote).then().body("participants", equalTo(1));
    }

    @Test
    void ofAThousandSimultaneousTriesOfOneHouseholdOneCounts() throws Exception {
        VillageFixture village = VillageFixture.aVillageOf(1);
        String vote = village.openVote(opens, closes);
        String token = village.representative(0);
        List<HttpRequest> tries = Stream.generate(() -> ballot(vote, token)).limit(1_000).toList();

        // Many more at once than the service has ways to its database.
        assertEquals(Map.of(201, 1, 409, 999), ManyAtOnce.answers(250, tries));
        given().get("/v1/online-votes/" + vote).then().body("participants", equalTo(1));
    }

    private static HttpRequest ballot(String vote, String token) {
        return HttpRequest
                .newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/v1/online-votes/" + vote
                        + "/ballots"))
                .header("Authorization", "Bearer " + token).header("Idempotency-Key", key())
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString("{\"choice\":\"YES\"}"))
                .build();
    }

    @Test
    void aCovenantMayNotBeDecidedOnline() {
        VillageFixture village = VillageFixture.aVillageOf(3);

        village.proposeOnlineVote(village.matter("COMMON_FUNDS"), village.certifiedRoll(), opens, closes).then()
                .statusCode(422).contentType("application/problem+json")
                .body("type", equalTo("https://danchu.vn/problems/form-not-lawful"))
                .body("article", equalTo("Điều 17 khoản 2 Luật số 10/2022/QH15"));
    }

    @Test
    void aVoteOpensOnlyWhenTheFrontAgreesTheCommuneKnowsAndMoreThanHalfConsent() {
        VillageFixture village = VillageFixture.aVillageOf(4);
        String vote = village
                .proposeOnlineVote(village.matter("SELF_GOVERNANCE"), village.certifiedRoll(), opens, closes)
                .then().statusCode(201).body("consentsNeeded", equalTo(3)).extract().path("id");
        opening(village, vote).then().statusCode(409).body("rule", equalTo("illegal-step"));
        village.report(vote).then().statusCode(409).body("rule", equalTo("illegal-step"));
        given().auth().oauth2(village.frontHead()).post("/v1/online-votes/" + vote + "/agreement").then()
                .statusCode(200);
        village.consent(vote, 0).then().statusCode(409).body("rule", equalTo("illegal-step"));
        opening(village, vote).then().statusCode(409).body("rule", equalTo("illegal-step"));
        village.report(vote).then().statusCode(200).body("state", equalTo("REPORTED")).body("reportedAt",
                notNullValue());
        village.consent(vote, 0).then().statusCode(201);
        village.consent(vote, 1).then().statusCode(201);
        village.consent(vote, 1).then().statusCode(409);
        opening(village, vote).then().statusCode(422).body("rule", equalTo("form-consent-missing"));

        village.consent(vote, 2).then().statusCode(201).body("consented", equalTo(true));

        opening(village, vote).then().statusCode(200).body("state", equalTo("OPEN")).body("consents", equalTo(3));
    }

    @Test
    void nobodyVotesBeforeTheOpeningInAnotherVillageOrAfterTheClose() {
        VillageFixture village = VillageFixture.aVillageOf(1);
        VillageFixture other = VillageFixture.aVillageOf(1);
        String proposed = village
                .proposeOnlineVote(village.matter("SELF_GOVERNANCE"), village.certifiedRoll(), opens, closes).then()
                .extract().path("id");
        String vote = village.openVote(opens, closes);

        village.cast(proposed, 0, "YES", key()).then().statusCode(409)
                .body("type", equalTo("https://danchu.vn/problems/vote-not-open"));
        castAs(other.representative(0), vote).then().statusCode(403)
                .body("type", equalTo("https://danchu.vn/problems/not-on-roll"));
        village.cast(vote, 0, "YES", key()).then().statusCode(201);
        village.close(vote).then().statusCode(200);
        village.cast(vote, 0, "YES", key()).then().statusCode(409)
                .body("type", equalTo("https://danchu.vn/problems/vote-not-open"));
        village.close(vote).then().statusCode(409).body("rule", equalTo("illegal-step"));
    }

    @Test
    void whoMayNotCloseAVoteNeitherWaitsForItsVotersNorHoldsThemUp() throws SQLException {
        VillageFixture village = VillageFixture.aVillageOf(1);
        UUID vote = UUID.fromString(village.openVote(opens, closes));
        long box = vote.getMostSignificantBits() ^ vote.getLeastSignificantBits();

        try (var voter = database.getConnection(); var statement = voter.createStatement()) {
            statement.execute("select pg_advisory_lock_shared(" + box + ")");
            given().post("/v1/online-votes/" + vote + "/closing").then().statusCode(401);
            statement.execute("select pg_advisory_unlock_shared(" + box + ")");
        }
    }

    @Test
    void theLedgerStaysShutUntilTheCount() {
        VillageFixture village = VillageFixture.aVillageOf(2);
        String vote = village.openVote(opens, closes);
        village.cast(vote, 0, "YES", key()).then().statusCode(201);

        given().get("/v1/online-votes/" + vote + "/ledger").then().statusCode(409)
                .body("type", equalTo("https://danchu.vn/problems/not-counted"));
        given().get("/v1/online-votes/" + vote).then().body("tally", nullValue()).body("participants", equalTo(1));
    }

    @Test
    void whatIsNotABallotIsRefusedAndStoresNothing() {
        VillageFixture village = VillageFixture.aVillageOf(1);
        String vote = village.openVote(opens, closes);

        castBody(village, vote, Map.of("choice", "PERHAPS")).then().statusCode(400);
        castBody(village, vote, Map.of("choice", "YES", "weight", 5)).then().statusCode(400);
        castBody(village, vote, Map.of()).then().statusCode(400);
        given().auth().oauth2(village.representative(0)).contentType("application/json").body(Map.of("choice", "YES"))
                .post("/v1/online-votes/" + vote + "/ballots").then().statusCode(400)
                .body("type", equalTo("https://danchu.vn/problems/idempotency-key-missing"));

        given().get("/v1/online-votes/" + vote).then().body("participants", equalTo(0));
    }

    private static Response castBody(VillageFixture village, String vote, Map<String, ?> body) {
        return VillageFixture.creating(village.representative(0)).body(body)
                .post("/v1/online-votes/" + vote + "/ballots");
    }

    private static Response castAs(String token, String vote) {
        return VillageFixture.creating(token).body(Map.of("choice", "YES"))
                .post("/v1/online-votes/" + vote + "/ballots");
    }

    private static Response opening(VillageFixture village, String vote) {
        return given().auth().oauth2(village.head()).post("/v1/online-votes/" + vote + "/opening");
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
