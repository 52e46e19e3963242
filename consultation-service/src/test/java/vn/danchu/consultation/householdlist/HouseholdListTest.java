package vn.danchu.consultation.householdlist;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.danchu.consultation.VillageFixture;
import vn.danchu.platform.imports.Table;
import vn.danchu.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class HouseholdListTest {
    @Inject
    AgroalDataSource database;

    @Test
    void officialsReadTheHouseholdsPageByPage() {
        VillageFixture village = VillageFixture.aVillageOf(5);

        Response first = read(village.head(), village, "application/json", "?limit=3");
        first.then().statusCode(200).body("items.number", equalTo(List.of("H000", "H001", "H002")))
                .body("items[0].representativeName", equalTo("Hoàng Văn 0"));
        read(village.frontHead(), village, "application/json", "?limit=3&cursor=" + first.path("next")).then()
                .body("items", hasSize(2)).body("next", nullValue());
    }

    @Test
    void theWholeListComesAsCsvThatExcelShowsWithItsAccents() {
        VillageFixture village = VillageFixture.aVillageOf(2);

        Response file = read(VillageFixture.officer(), village, Table.CSV, "");

        file.then().statusCode(200).header("Content-Type", startsWith("text/csv"))
                .header("Content-Disposition", containsString("ho-gia-dinh-" + village.code() + ".csv"));
        String text = new String(file.asByteArray(), StandardCharsets.UTF_8);
        assertEquals('\uFEFF' + "Số hộ,Địa chỉ,Họ và tên đại diện,Từ ngày", text.lines().findFirst().orElseThrow());
        assertEquals(3, text.lines().count());
    }

    @Test
    void theWholeListComesAsAWorkbookAndCanBeImportedAgainWithTheCitizenNumbers() {
        VillageFixture village = VillageFixture.aVillageOf(2);

        byte[] file = read(VillageFixture.officer(), village, Table.XLSX, "").then().statusCode(200)
                .contentType(Table.XLSX).extract().asByteArray();

        given().auth().oauth2(VillageFixture.officer()).contentType(Table.XLSX).body(file)
                .post("/v1/villages/" + village.id() + "/household-imports").then().statusCode(422)
                .body("errors.field", equalTo(List.of("representativeCitizenNumber")));
        String csv = new String(read(VillageFixture.officer(), village, Table.CSV, "").asByteArray(),
                StandardCharsets.UTF_8);
        StringBuilder completed = new StringBuilder();
        String[] lines = csv.split("\r\n");
        for (int i = 0; i < lines.length; i++) {
            completed.append(lines[i]).append(',').append(i == 0 ? "Số CCCD" : village.citizenNumber(i - 1))
                    .append('\n');
        }
        village.importHouseholds(completed.toString(), false).then().statusCode(200).body("unchanged", equalTo(2));
    }

    @Test
    void whatLooksLikeAFormulaIsNeutralAndStillTheSameWhenItComesBack() {
        VillageFixture village = VillageFixture.anEmptyVillage();
        village.importHouseholds("householdNumber,address,representativeName,representativeCitizenNumber\n"
                + "=H1,\"=HYPERLINK(\"\"http://evil\"\")\",@An,000999000001\n", false).then().statusCode(201);

        String csv = new String(read(village.head(), village, Table.CSV, "").asByteArray(), StandardCharsets.UTF_8);

        assertThat(csv.lines().skip(1).findFirst().orElseThrow(),
                startsWith("'=H1,\"'=HYPERLINK(\"\"http://evil\"\")\",'@An,"));
        village.importHouseholds("householdNumber,address,representativeName,since,representativeCitizenNumber\n"
                + csv.lines().skip(1).findFirst().orElseThrow() + ",000999000001\n", false).then().statusCode(200)
                .body("unchanged", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", Table.CSV, Table.XLSX})
    void nobodySeesACitizenNumber(String form) {
        VillageFixture village = VillageFixture.aVillageOf(1);

        Response list = read(village.head(), village, form, "");

        list.then().statusCode(200);
        assertFalse(list.asString().contains(village.citizenNumber(0)));
    }

    @Test
    void everyReadingIsWrittenDown() throws SQLException {
        VillageFixture village = VillageFixture.aVillageOf(1);

        read(village.head(), village, Table.CSV, "").then().statusCode(200);
        read(village.head(), village, "application/json", "").then().statusCode(200);

        try (var connection = database.getConnection();
                var rows = connection.createStatement()
                        .executeQuery("select count(*) from audit_entry where act = 'households-read' and subject"
                                + " = 'village/" + village.id() + "'")) {
            rows.next();
            assertEquals(2, rows.getInt(1));
        }
    }

    @Test
    void anyOtherFormIsNotOffered() {
        VillageFixture village = VillageFixture.aVillageOf(1);

        read(village.head(), village, "application/pdf", "").then().statusCode(406);
    }

    private static Response read(String token, VillageFixture village, String form, String query) {
        return given().auth().oauth2(token).accept(form).get(path(village) + query);
    }

    private static String path(VillageFixture village) {
        return "/v1/villages/" + village.id() + "/households";
    }
}
