package vn.danchu.consultation.votecount;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.platform.testing.RealParts;

/** What the count of a decision is made of. What clusters say is told in their own test. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PartsOfACountTest {
    private static final String NOT_THE_SUM = "23514";
    @Inject
    AgroalDataSource database;

    @Test
    void minutesOnPaperAreOnePart() {
        MeetingFixture.itIs("2026-11-26T09:00");
        VillageFixture village = VillageFixture.aVillageOf(4);

        decision(village.decision(3, LocalDate.of(2026, 11, 25))).body("parts", hasSize(1))
                .body("parts[0].channel", equalTo("MINUTES_ON_PAPER")).body("parts[0].votedOn", equalTo("2026-11-25"))
                .body("parts[0].yes", equalTo(3)).body("parts[0].no", equalTo(1)).body("parts[0].absent", equalTo(0));
    }

    @Test
    void anOnlineVoteIsSecretAndHasNoParts() {
        MeetingFixture.itIs("2026-11-20T09:00");
        VillageFixture village = VillageFixture.aVillageOf(3);
        OffsetDateTime opens = OffsetDateTime.parse("2026-11-20T09:00:00+07:00");
        String vote = village.openVote(opens, opens.plusHours(1));
        village.cast(vote, 0, "YES", UUID.randomUUID().toString()).then().statusCode(201);
        village.cast(vote, 1, "NO", UUID.randomUUID().toString()).then().statusCode(201);
        MeetingFixture.itIs("2026-11-20T10:30");

        String decision = village.close(vote).then().statusCode(200).extract().path("decisionId");

        decision(decision).body("parts.channel", contains("ONLINE_VOTE")).body("parts[0].place", nullValue())
                .body("parts[0].participants", equalTo(2)).body("parts[0].yes", equalTo(1))
                .body("parts[0].no", equalTo(1)).body("parts[0].absent", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"update decision_part set yes = yes - 1 where decision_id = ?::uuid",
        "delete from decision_part where decision_id = ?::uuid",
        "update decision set yes = yes - 1 where id = ?::uuid",
        "insert into decision_part select decision_id, 1, 'CLUSTER_MEETING', 'Cụm 2', voted_on, 1, 1, 1, 0, 0"
                + " from decision_part where decision_id = ?::uuid"})
    void theDatabaseTakesNoCountWhosePartsDoNotAddUpToIt(String statement) {
        MeetingFixture.itIs("2026-11-26T09:00");
        String decision = VillageFixture.aVillageOf(3).decision(3, LocalDate.of(2026, 11, 25));

        SQLException refused = assertThrows(SQLException.class, () -> {
            try (var connection = database.getConnection(); var change = connection.prepareStatement(statement)) {
                change.setString(1, decision);
                change.executeUpdate();
            }
        });

        assertEquals(NOT_THE_SUM, refused.getSQLState(), refused.getMessage());
    }

    private static ValidatableResponse decision(String id) {
        return given().get("/v1/decisions/" + id).then().statusCode(200);
    }
}
