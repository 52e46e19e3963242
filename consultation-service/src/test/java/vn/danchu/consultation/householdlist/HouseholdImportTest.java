package vn.danchu.consultation.householdlist;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.danchu.consultation.VillageFixture;
import vn.danchu.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class HouseholdImportTest {
    private static final String HEADING = "householdNumber,address,representativeName,representativeCitizenNumber\n";
    private static final String TWO = HEADING
            + "H1,Bản Mới,Hoàng Văn An,000999000001\nH2,Bản Mới,Lý Thị Bình,000999000002\n";

    @Test
    void aDryRunTellsWhatWouldHappenAndStoresNothing() {
        VillageFixture village = VillageFixture.anEmptyVillage();

        village.importHouseholds(TWO, true).then().statusCode(200).body("dryRun", equalTo(true))
                .body("created", equalTo(2))
                .body("applied", equalTo(false));

        given().get("/v1/villages/" + village.id()).then().body("households", equalTo(0));
    }

    @Test
    void aListIsTakenInOnceAndItsRepetitionChangesNothing() {
        VillageFixture village = VillageFixture.anEmptyVillage();
        village.importHouseholds(TWO, false).then().statusCode(201).body("created", equalTo(2)).body("applied",
                equalTo(true));

        village.importHouseholds(TWO, false).then().statusCode(200).body("unchanged", equalTo(2)).body("applied",
                equalTo(false));

        given().get("/v1/villages/" + village.id()).then().body("households", equalTo(2));
    }

    @Test
    void aListWithOneBadRowStoresNoRowAndNamesRowAndField() {
        VillageFixture village = VillageFixture.anEmptyVillage();
        String bad = TWO + "H3,,Nông Văn Chi,12345\nH1,Bản Mới,Ai Khác,000999000003\n";

        village.importHouseholds(bad, false).then().statusCode(422).contentType("application/problem+json")
                .body("errors.row", hasItems(4, 5))
                .body("errors.field", hasItems("address", "representativeCitizenNumber", "householdNumber"));
        village.importHouseholds(bad, true).then().statusCode(200).body("rows", equalTo(4)).body("errors", hasSize(3));

        given().get("/v1/villages/" + village.id()).then().body("households", equalTo(0));
    }

    @Test
    void aRepresentativeChangesAndTwoMaySwap() {
        VillageFixture village = VillageFixture.anEmptyVillage();
        village.importHouseholds(TWO, false).then().statusCode(201);
        String swapped = HEADING
                + "H1,Bản Mới,Lý Thị Bình,000999000002\nH2,Bản Mới,Hoàng Văn An,000999000001\n";

        village.importHouseholds(swapped, false).then().statusCode(201).body("changed", equalTo(2));
    }

    @Test
    void oneWhoRepresentsAnotherHouseholdAlreadyIsRefused() {
        VillageFixture village = VillageFixture.anEmptyVillage();
        village.importHouseholds(TWO, false).then().statusCode(201);

        village.importHouseholds(HEADING + "H3,Bản Mới,Hoàng Văn An,000999000001\n", false).then().statusCode(422)
                .body("errors.row", hasItems(2)).body("errors.field", hasItems("representativeCitizenNumber"));
    }

    @Test
    void whatIsNoSuchTableIsRefusedInWords() {
        VillageFixture village = VillageFixture.anEmptyVillage();

        village.importHouseholds("name,age\nAn,7\n", true).then().statusCode(422).body("type",
                equalTo("https://danchu.vn/problems/invalid-content"));
        village.importHouseholds("", true).then().statusCode(422);
        village.importHouseholds(HEADING, true).then().statusCode(422);
        village.importHouseholds(HEADING + "H1,\"open", true).then().statusCode(422);
    }

    @Test
    void aFileWithByteOrderMarkSemicolonsAndDecomposedAccentsIsTheSameList() {
        VillageFixture village = VillageFixture.anEmptyVillage();
        village.importHouseholds(TWO, false).then().statusCode(201);
        String fromSpreadsheet = '\uFEFF'
                + Normalizer.normalize(TWO, Normalizer.Form.NFD).replace(',', ';');

        village.importHouseholds(fromSpreadsheet, false).then().statusCode(200).body("unchanged", equalTo(2));
    }
}
