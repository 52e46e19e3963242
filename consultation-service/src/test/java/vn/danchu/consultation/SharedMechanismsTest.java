package vn.danchu.consultation;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.TestTokens;

/** What every service gets from the platform, seen through this one. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SharedMechanismsTest {
    @Inject
    AgroalDataSource database;
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Test
    void aRepeatedCreationGetsTheFirstAnswerAndCreatesNothing() {
        VillageFixture village = VillageFixture.anEmptyVillage();
        String key = UUID.randomUUID().toString();
        Response first = propose(village, village.head(), key, "Đường làng");

        Response second = propose(village, village.head(), key, "Đường làng");

        second.then().statusCode(201).header("Idempotent-Replayed", "true").header("Location",
                first.header("Location"));
        assertEquals(first.asString(), second.asString());
        given().queryParam("village", village.id()).get("/v1/matters").then().body("items", hasSize(1));
    }

    @Test
    void aKeyStandsForOneContentOfOneCaller() {
        VillageFixture village = VillageFixture.anEmptyVillage();
        String key = UUID.randomUUID().toString();
        String first = propose(village, village.head(), key, "Đường làng").then().statusCode(201).extract().path("id");

        propose(village, village.head(), key, "Cổng làng").then().statusCode(422)
                .body("type", equalTo("https://danchu.vn/problems/idempotency-key-reused"));
        String another = TestTokens.of("truong.thon.moi").roles("village-head").units("20/06211").token();
        String second = propose(village, another, key, "Cổng làng").then().statusCode(201).extract().path("id");

        assertNotEquals(first, second);
        given().auth().oauth2(village.head()).contentType(ContentType.JSON)
                .body(Map.of("villageId", village.id(), "kind", "SELF_GOVERNANCE", "title", "a", "proposal", "b"))
                .post("/v1/matters").then().statusCode(400)
                .body("type", equalTo("https://danchu.vn/problems/idempotency-key-missing"));
    }

    @Test
    void aRefusedCreationLeavesItsKeyFree() {
        VillageFixture village = VillageFixture.anEmptyVillage();
        String key = UUID.randomUUID().toString();
        String stranger = TestTokens.of("truong.thon").roles("village-head").units("20/06211/06211-99").token();

        propose(village, stranger, key, "Đường làng").then().statusCode(403);

        propose(village, village.head(), key, "Đường làng").then().statusCode(201);
    }

    @Test
    void unknownFieldsBrokenTextAndUnknownRecordsAreRefusedAsProblems() {
        VillageFixture village = VillageFixture.anEmptyVillage();

        VillageFixture.creating(village.head())
                .body(Map.of("villageId", village.id(), "kind", "SELF_GOVERNANCE", "title", "a", "proposal", "b",
                        "state",
                        "DECIDED"))
                .post("/v1/matters").then().statusCode(400).contentType("application/problem+json")
                .body("errors.field", contains("state"));
        VillageFixture.creating(village.head()).body("{\"villageId\":").post("/v1/matters").then().statusCode(400)
                .contentType("application/problem+json");
        given().get("/v1/matters/" + UUID.randomUUID()).then().statusCode(404)
                .body("type", equalTo("https://danchu.vn/problems/not-found"))
                .body("detail", equalTo("Không có nội dung này"));
        given().header("Accept-Language", "en").get("/v1/matters/" + UUID.randomUUID()).then().statusCode(404)
                .body("detail", equalTo("No such matter"));
        given().queryParam("village", village.id()).get("/v1/matters").then().body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({"/v1/matters?village=not-an-id, village", "/v1/matters?village=1-1-1-1-1, village",
        "/v1/online-votes?commune=06211&state=NONSENSE, state", "/v1/decisions?village=06211-01, village",
        "/v1/communes?limit=many, limit", "/v1/rules?on=tomorrow, on"})
    void whatCannotBeReadInTheQueryIsABadRequestThatNamesTheParameter(String address, String parameter) {
        given().header("Accept-Language", "en").get(address).then().statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("https://danchu.vn/problems/invalid-request"))
                .body("detail", equalTo("The parameter " + parameter + " cannot be read"))
                .body("errors.field", equalTo(List.of(parameter)));
    }

    @Test
    void aMisspeltTrialIsNotTakenForTheRealImport() {
        VillageFixture village = VillageFixture.anEmptyVillage();

        given().auth().oauth2(VillageFixture.officer()).contentType("text/csv").queryParam("dryRun", "yes")
                .body("").post("/v1/villages/" + village.id() + "/household-imports").then().statusCode(400)
                .body("errors.field", equalTo(List.of("dryRun")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/matters/not-an-id", "/v1/online-votes/7/ledger", "/v1/decisions/1-1-1-1-1/document"})
    void aPathThatHoldsNoIdLeadsNowhere(String address) {
        given().get(address).then().statusCode(404).contentType("application/problem+json")
                .body("type", equalTo("https://danchu.vn/problems/not-found"))
                .body("detail", equalTo("Không có gì ở địa chỉ này"));
    }

    @Test
    void aNumberThatIsLeftOutIsNotZero() {
        VillageFixture village = VillageFixture.aVillageOf(1);

        VillageFixture.creating(village.head())
                .body(Map.of("rollId", village.certifiedRoll(), "heldOn", "2026-01-15", "present", 1, "no", 0, "other",
                        0, "chair", "Hoàng Văn Trưởng", "secretary", "Lý Thị Mặt"))
                .post("/v1/matters/" + village.matter("SELF_GOVERNANCE") + "/meeting-results").then().statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void aListNeedsAnExistingPlace() {
        for (String list : List.of("/v1/villages", "/v1/decisions", "/v1/online-votes", "/v1/matters", "/v1/meetings",
                "/v1/ballot-rounds", "/v1/initiatives", "/v1/elections", "/v1/dismissals")) {
            given().queryParam("commune", "99999").get(list).then().statusCode(422).body("errors.field",
                    contains("commune"));
            given().get(list).then().statusCode(422).body("errors.field", contains("commune"));
        }
        given().get("/v1/communes/99999").then().statusCode(404);
    }

    @Test
    void aListGoesOnOnlyFromWhereItEnded() {
        VillageFixture village = VillageFixture.anEmptyVillage();
        for (String key : List.of("one", "today|" + village.id(), "2026-11-22T00:00:00Z|first",
                "2026-11-22T00:00:00Z|" + village.id() + "|third")) {
            String forged = Base64.getUrlEncoder()
                    .encodeToString(key.replace('|', '\u001f').getBytes(StandardCharsets.UTF_8));
            refusedCursor(village, forged);
        }
        refusedCursor(village, "not base64!");
    }

    private static void refusedCursor(VillageFixture village, String cursor) {
        given().queryParam("village", village.id()).queryParam("cursor", cursor).get("/v1/matters").then()
                .statusCode(400).body("type", equalTo("https://danchu.vn/problems/bad-cursor"));
    }

    @Test
    void everyOfficialActIsChainedAndNobodyCanChangeIt() {
        VillageFixture.aVillageOf(2).certifiedRoll();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> given().get("/v1/audit/verification").then().statusCode(200)
                        .body("waiting", equalTo(0)).body("intact", equalTo(true)).body("entries", greaterThan(3)));
        assertRefused("update audit_entry set actor = 'nobody'");
        assertRefused("delete from audit_link");
        assertRefused("truncate audit_entry");
    }

    @Test
    void aChangedEntryBreaksTheChain() throws SQLException {
        VillageFixture.anEmptyVillage();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> given().get("/v1/audit/verification").then().body("waiting", equalTo(0)));
        long position = asServer("select max(entry) from audit_link");
        asServer(
                "update audit_entry set details = details || '!' where position = " + position + " returning position");
        try {
            auditShows(false);
        } finally {
            asServer("update audit_entry set details = left(details, -1) where position = " + position
                    + " returning position");
        }
        auditShows(true);
    }

    @Test
    void aPublishedHeadThatIsNoLinkAnyMoreShowsThatLinksWereCutOff() throws SQLException {
        asServer("insert into audit_head values (date '2199-12-31', 1000000000, 'cut off') returning number");
        try {
            auditShows(false).body("brokenAt", equalTo(1_000_000_000), "days[0].day", equalTo("2199-12-31"),
                    "days[0].head", equalTo("cut off"));
        } finally {
            asServer("delete from audit_head where day = date '2199-12-31' returning number");
        }
        auditShows(true);
    }

    // After a walk that took long, its answer stands for a while.
    private static ValidatableResponse auditShows(boolean intact) {
        return await().atMost(Duration.ofSeconds(20)).until(() -> given().get("/v1/audit/verification").then(),
                answer -> answer.extract().path("intact").equals(intact));
    }

    // The administrator of the database server can switch triggers off; the chain is what tells.
    private long asServer(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            try (var row = statement.executeQuery(sql)) {
                assertTrue(row.next(), sql);
                return row.getLong(1);
            }
        }
    }

    private void assertRefused(String sql) {
        assertThrows(SQLException.class, () -> {
            try (var connection = database.getConnection(); var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }, sql);
    }

    private static Response propose(VillageFixture village, String token, String key, String title) {
        return given().auth().oauth2(token).header("Idempotency-Key", key).contentType(ContentType.JSON)
                .body(Map.of("villageId", village.id(), "kind", "SELF_GOVERNANCE", "title", title, "proposal",
                        "Nội dung"))
                .post("/v1/matters");
    }
}
