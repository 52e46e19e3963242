package vn.danchu.consultation.householdlist;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

import vn.danchu.consultation.VillageFixture;
import vn.danchu.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LongImportTest {
    private static final int ROWS = 100_000;
    private static final int MORE_THAN_AT_ONCE = 11_000;
    private static final Duration BUDGET = Duration.ofMinutes(1);

    @Inject
    AgroalDataSource database;

    @Test
    void aLongListIsTakenInWholeAndItsRepetitionChangesNothing() {
        VillageFixture village = VillageFixture.anEmptyVillage();

        Response begun = send(village, list(ROWS, row -> false), false);
        begun.then().statusCode(202).header("Preference-Applied", "respond-async").body("state", equalTo("RUNNING"))
                .body("rows", equalTo(ROWS)).body("rowsRead", lessThanOrEqualTo(ROWS)).body("finishedAt", nullValue());
        ended(begun).body("state", equalTo("DONE")).body("rowsRead", equalTo(ROWS)).body("created", equalTo(ROWS))
                .body("applied", equalTo(true)).body("errorCount", equalTo(0)).body("finishedAt", notNullValue());

        assertEquals(ROWS, householdsOf(village));
        ended(send(village, list(ROWS, row -> false), false)).body("state", equalTo("DONE"))
                .body("unchanged", equalTo(ROWS)).body("applied", equalTo(false));
    }

    @Test
    void ofAListWithOneBadRowInAHundredNothingIsStoredAndEveryBadRowIsNamed() {
        VillageFixture village = VillageFixture.anEmptyVillage();

        Response begun = send(village, list(ROWS, row -> row % 100 == 0), false);

        Set<Integer> rowsRead = new TreeSet<>();
        ended(begun, rowsRead).body("state", equalTo("REFUSED")).body("errorCount", equalTo(ROWS / 100))
                .body("applied", equalTo(false));
        assertThat("its progress could be followed", rowsRead,
                hasItem(both(greaterThan(0)).and(lessThan(ROWS))));
        assertEquals(0, householdsOf(village));
        Response first = get(village, begun.path("id") + "/errors?limit=100");
        first.then().statusCode(200).body("items", hasSize(100)).body("items.row", hasItems(2, 102, 9902))
                .body("items.field", hasItems("representativeCitizenNumber"))
                .body("items[0].detail", startsWith("chỉ có 9 chữ số"));
        get(village, begun.path("id") + "/errors?limit=100&cursor=" + first.path("next")).then()
                .body("items", hasSize(100)).body("items[99].row", equalTo(19_902)).body("next", notNullValue());
    }

    @Test
    void aTrialOfALongListTellsWhatWouldHappenAndStoresNothing() {
        VillageFixture village = VillageFixture.anEmptyVillage();

        ended(send(village, list(MORE_THAN_AT_ONCE, row -> row % 100 == 0), true)).body("state", equalTo("DONE"))
                .body("dryRun", equalTo(true)).body("created", equalTo(MORE_THAN_AT_ONCE / 100 * 99))
                .body("errorCount", equalTo(MORE_THAN_AT_ONCE / 100)).body("applied", equalTo(false));

        assertEquals(0, householdsOf(village));
    }

    @Test
    void aLongListIsNotAnsweredAtOnce() {
        VillageFixture village = VillageFixture.anEmptyVillage();

        village.importHouseholds(list(MORE_THAN_AT_ONCE, row -> false), true).then().statusCode(413)
                .body("type", equalTo("https://danchu.vn/problems/list-too-long"));
    }

    @Test
    void whatIsNoSuchTableIsRefusedBeforeItIsBegun() {
        VillageFixture village = VillageFixture.anEmptyVillage();

        send(village, "name,age\nAn,7\n", false).then().statusCode(422);
        send(village, "%PDF-1.7", false).then().statusCode(415)
                .body("type", equalTo("https://danchu.vn/problems/unsupported-media-type"));
    }

    @Test
    void anImportWhoseProcessDiedFailsAndSaysSo() throws SQLException {
        VillageFixture village = VillageFixture.anEmptyVillage();
        UUID left = UUID.randomUUID();
        execute("""
                insert into household_import (id, village_id, dry_run, state, total_rows, rows_read, created, changed,
                    unchanged, applied, error_count, requested_at, alive_at)
                values ('%s', '%s', false, 'RUNNING', 100, 50, 0, 0, 0, false, 0, now() - interval '1 hour',
                    now() - interval '1 hour')""".formatted(left, village.id()));

        await().atMost(Duration.ofSeconds(30)).untilAsserted(
                () -> get(village, left.toString()).then().body("state", equalTo("FAILED"))
                        .body("problem", startsWith("Việc nhập bị gián đoạn")));
    }

    @Test
    void anImportIsFoundInItsVillageOnly() {
        VillageFixture village = VillageFixture.anEmptyVillage();
        String id = ended(send(village, list(5, row -> false), true)).extract().path("id");

        get(VillageFixture.anEmptyVillage(), id).then().statusCode(404);
        get(VillageFixture.anEmptyVillage(), id + "/errors").then().statusCode(404);
    }

    @Test
    void theOfficialActNamesWhoAskedForIt() throws SQLException {
        VillageFixture village = VillageFixture.anEmptyVillage();

        ended(send(village, list(5, row -> false), false)).body("applied", equalTo(true));

        assertEquals(1, count("select count(*) from audit_entry where act = 'household-import-requested' and actor"
                + " = 'subject-of-noi.vu' and subject = 'village/" + village.id() + "'"));
        assertEquals(1, count("select count(*) from audit_entry where act = 'households-imported' and subject"
                + " = 'village/" + village.id() + "'"));
    }

    private static String list(int rows, IntPredicate bad) {
        return IntStream.range(0, rows)
                .mapToObj(row -> "H%05d;Số %d, thôn Bản Mới, xã Cao Lộc;Hoàng Văn %d;%s;%d/7/2026"
                        .formatted(row, row, row, bad.test(row) ? "999000001" : "%012d".formatted(row), 1 + row % 31))
                .collect(Collectors.joining("\n",
                        "Số hộ;Địa chỉ;Họ và tên đại diện;Số định danh cá nhân;Từ ngày\n", "\n"));
    }

    private static Response send(VillageFixture village, String list, boolean dryRun) {
        return given().auth().oauth2(VillageFixture.officer()).contentType("text/csv; charset=UTF-8")
                .header("Prefer", "respond-async").queryParam("dryRun", dryRun).body(list)
                .post("/v1/villages/" + village.id() + "/household-imports");
    }

    private static ValidatableResponse ended(Response begun) {
        return ended(begun, new TreeSet<>());
    }

    private static ValidatableResponse ended(Response begun, Set<Integer> rowsRead) {
        String location = begun.then().statusCode(202).extract().header("Location");
        await().atMost(BUDGET).until(() -> {
            Response now = given().auth().oauth2(VillageFixture.officer()).get(location);
            rowsRead.add(now.path("rowsRead"));
            return !"RUNNING".equals(now.path("state"));
        });
        return given().auth().oauth2(VillageFixture.officer()).get(location).then().statusCode(200);
    }

    private static Response get(VillageFixture village, String rest) {
        return given().auth().oauth2(VillageFixture.officer())
                .get("/v1/villages/" + village.id() + "/household-imports/" + rest);
    }

    private static int householdsOf(VillageFixture village) {
        return given().get("/v1/villages/" + village.id()).then().extract().path("households");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int count(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery(sql)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }
}
