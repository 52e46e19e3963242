package vn.danchu.consultation.householdlist;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.danchu.consultation.VillageFixture;
import vn.danchu.platform.imports.Table;
import vn.danchu.platform.imports.TableExport;
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

    @Test
    void aWorkbookIsTheSameListAsItsCsvFile() {
        VillageFixture village = VillageFixture.anEmptyVillage();
        village.importHouseholds(TWO, false).then().statusCode(201);
        byte[] workbook = TableExport.xlsx("Danh sách",
                List.of("Số hộ", "Địa chỉ", "Họ và tên đại diện", "Số định danh cá nhân"),
                List.of(List.of("H1", "Bản Mới", "Hoàng Văn An", "000999000001"),
                        List.of("H2", "Bản Mới", "Lý Thị Bình", "000999000002")));

        send(village, Table.XLSX, workbook).then().statusCode(200).body("unchanged", equalTo(2));
    }

    @Test
    void aFileInWindowsVietnameseIsTheSameListAndSaysThatItWasAssumed() {
        VillageFixture village = VillageFixture.anEmptyVillage();
        village.importHouseholds(TWO, false).then().statusCode(201);
        byte[] old = TWO.replace("ả", "a\u0309").replace("ị", "i\u0323").replace("ý", "y\u0301")
                .replace("à", "a\u0300").replace("ì", "i\u0300").replace("ớ", "ơ\u0301")
                .getBytes(Charset.forName("windows-1258"));

        send(village, Table.CSV, old).then().statusCode(200).body("unchanged", equalTo(2)).body("assumedCharacters",
                equalTo("windows-1258"));
        village.importHouseholds(TWO, true).then().body("assumedCharacters", nullValue());
    }

    @Test
    void theKindOfFileShowsInItsContent() {
        VillageFixture village = VillageFixture.anEmptyVillage();

        send(village, Table.XLSX, TWO.getBytes(StandardCharsets.UTF_8)).then().statusCode(201);
        send(village, Table.CSV, new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}).then().statusCode(415)
                .body("detail", containsString("không có mật khẩu"));
        send(village, "application/vnd.oasis.opendocument.spreadsheet", new byte[]{1}).then().statusCode(415);
    }

    @Test
    void aChangeOfTheSameDayLeavesTheLaterOne() {
        VillageFixture village = VillageFixture.anEmptyVillage();
        village.importHouseholds(TWO, false).then().statusCode(201);

        village.importHouseholds(HEADING + "H1,Bản Cũ,Hoàng Văn Ba,000999000003\n", false).then().statusCode(201)
                .body("changed", equalTo(1)).body("created", equalTo(0));

        village.importHouseholds(HEADING + "H1,Bản Cũ,Hoàng Văn Ba,000999000003\n", false).then().statusCode(200)
                .body("unchanged", equalTo(1));
        given().get("/v1/villages/" + village.id()).then().body("households", equalTo(2));
    }

    private static Response send(VillageFixture village, String type, byte[] file) {
        return given().auth().oauth2(VillageFixture.officer()).contentType(type).queryParam("dryRun", false).body(file)
                .post("/v1/villages/" + village.id() + "/household-imports");
    }
}
