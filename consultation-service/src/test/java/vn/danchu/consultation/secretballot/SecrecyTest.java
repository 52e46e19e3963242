package vn.danchu.consultation.secretballot;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.danchu.consultation.VillageFixture;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.web.OfficialClock;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SecrecyTest {
    private static final int HOUSEHOLDS = 12;
    @Inject
    AgroalDataSource database;

    @Test
    void whileTheVoteIsOpenEverySealIsEquallyLongAndNoTwoAreAlike() throws SQLException {
        VillageFixture village = VillageFixture.aVillageOf(3);
        String vote = openVote(village);
        village.cast(vote, 0, "YES", key()).then().statusCode(201);
        village.cast(vote, 1, "YES", key()).then().statusCode(201);
        village.cast(vote, 2, "OTHER", key()).then().statusCode(201);

        String ballots = " from sealed_ballot where vote_id = '" + vote + "'";
        assertEquals(1, number("select count(distinct length(seal))" + ballots));
        assertEquals(3, number("select count(distinct seal)" + ballots));
    }

    @Test
    void aVoterMarksNeitherTheVoteNorAHousehold() throws SQLException {
        VillageFixture village = VillageFixture.aVillageOf(3);
        String vote = openVote(village);
        String marks = """
                select sum(v.xmax::text::bigint + h.xmax::text::bigint) from online_vote v
                join roll_entry e on e.roll_id = v.roll_id join household h on h.id = e.household_id where v.id = '%s'"""
                .formatted(vote);
        long before = number(marks);

        village.cast(vote, 0, "YES", key()).then().statusCode(201);
        village.cast(vote, 1, "NO", key()).then().statusCode(201);

        assertEquals(before, number(marks));
    }

    @Test
    void theLedgerIsInTheOrderOfItsReceiptsAndAnyoneCanComputeThemAnew() {
        String vote = closedVote(VillageFixture.aVillageOf(HOUSEHOLDS));

        List<Map<String, String>> entries = given().get("/v1/online-votes/" + vote + "/ledger").path("entries");

        List<String> receipts = entries.stream().map(entry -> entry.get("receipt")).toList();
        assertEquals(receipts.stream().sorted().toList(), receipts);
        entries.forEach(entry -> assertEquals(entry.get("receipt"), CountedBallot
                .of(UUID.fromString(vote), Choice.valueOf(entry.get("choice")), entry.get("nonce")).receipt()));
    }

    @Test
    void noEventAndNoAuditRowTellsAChoice() throws SQLException {
        VillageFixture village = VillageFixture.aVillageOf(2);
        String vote = openVote(village);
        village.cast(vote, 0, "NO", key()).then().statusCode(201);

        assertEquals(0,
                number("select count(*) from audit_entry where details like '%\"NO\"%' or act like '%ballot%' and subject"
                        + " like '%" + vote + "'"));
        assertEquals(0, number("select count(*) from idempotency where operation like '%cast%'"));
        assertEquals(List.of(), Dump.of(database, row -> row.says(vote::equals) && row.says("choice"::equals)));
    }

    private static String openVote(VillageFixture village) {
        OffsetDateTime now = OffsetDateTime.now(OfficialClock.ZONE);
        return village.openVote(now.minusMinutes(1), now.plusHours(1));
    }

    private static String closedVote(VillageFixture village) {
        String vote = openVote(village);
        for (int i = 0; i < village.households(); i++) {
            village.cast(vote, i, i % 3 == 0 ? "NO" : "YES", key()).then().statusCode(201);
        }
        village.close(vote).then().statusCode(200);
        return vote;
    }

    private long number(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
