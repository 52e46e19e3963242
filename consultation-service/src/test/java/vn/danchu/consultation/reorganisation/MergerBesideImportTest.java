package vn.danchu.consultation.reorganisation;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.ReorganisationFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.community.Villages;
import vn.danchu.platform.testing.RealParts;

/** Two transactions at the same instant, one of which changes the village. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MergerBesideImportTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    @Inject
    Villages villages;
    @Inject
    AgroalDataSource database;
    private VillageFixture one;
    private VillageFixture two;

    @BeforeEach
    void twoVillages() {
        MeetingFixture.itIs(TODAY + "T09:00");
        one = VillageFixture.aVillageOf(2);
        two = VillageFixture.aVillageOf(2);
    }

    @Test
    void anImportWaitsForAMergerAndFindsTheVillageEnded() {
        CompletableFuture<Response> importing = QuarkusTransaction.requiringNew().call(() -> {
            UUID village = villages.requireForChange(List.of(UUID.fromString(one.id()))).getFirst().id();
            CompletableFuture<Response> begun = supplyAsync(() -> one.importHouseholds(another(), false));
            awaitOneThatWaits();
            villages.update("validTo = ?1 where id = ?2", TODAY, village);
            return begun;
        });

        assertEquals(422, importing.join().statusCode());
    }

    @Test
    void aMergerWaitsForWhoeverChangesTheHouseholds() {
        CompletableFuture<Response> merging = QuarkusTransaction.requiringNew().call(() -> {
            villages.requireStanding(villages.require(UUID.fromString(one.id())), TODAY);
            CompletableFuture<Response> begun = supplyAsync(() -> ReorganisationFixture.reorganise(
                    ReorganisationFixture.merger(TODAY.toString(), VillageFixture.freshCode(), one, two), false));
            awaitOneThatWaits();
            assertEquals(201, registerAnother().statusCode());
            return begun;
        });

        assertEquals(5, merging.join().jsonPath().getInt("consequences.movedHouseholds"));
    }

    private Response registerAnother() {
        return VillageFixture.creating(VillageFixture.officer()).body(Map.of("villageId", one.id(), "number", "H800",
                "address", "Bản Mới", "representativeName", "Hoàng Văn Ba", "representativeCitizenNumber",
                "0008" + one.code().substring(6) + "00001", "since", TODAY.minusDays(1).toString()))
                .post("/v1/households");
    }

    private String another() {
        return "householdNumber,address,representativeName,representativeCitizenNumber\n"
                + "H800,Bản Mới,Hoàng Văn Ba,0008" + one.code().substring(6) + "00001";
    }

    private void awaitOneThatWaits() {
        await().until(() -> {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement();
                    var waiting = statement.executeQuery(
                            "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")) {
                return waiting.next();
            }
        });
    }
}
