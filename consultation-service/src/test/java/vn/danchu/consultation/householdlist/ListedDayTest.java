package vn.danchu.consultation.householdlist;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.platform.imports.Table;
import vn.danchu.platform.testing.RealParts;

/** The column of a list that tells since when each household is as the list says. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ListedDayTest {
    private static final String HEADING = "Số hộ;Địa chỉ;Họ và tên đại diện;Số định danh cá nhân;Từ ngày\n";
    private static final String AN = "H1;Bản Mới;Hoàng Văn An;000999000001;";
    private static final String BINH = "H1;Bản Mới;Lý Thị Bình;000999000002;";
    private VillageFixture village;

    @BeforeEach
    void aVillageSinceTheFirstOfJulyOfLastYearOnTheTwentiethOfNovember() {
        MeetingFixture.itIs("2026-11-20T09:00");
        village = VillageFixture.anEmptyVillage();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3/4/2026", "03/04/2026", "3-4-2026", "03.04.2026", "2026-04-03"})
    void theDayStandsBeforeTheMonthHoweverItIsWritten(String day) {
        taken(AN + day);

        households("2026-04-02").body("items", hasSize(0));
        households("2026-04-03").body("items.since", equalTo(List.of("2026-04-03")));
    }

    @Test
    void aDateCellOfAWorkbookIsADay() throws IOException {
        given().auth().oauth2(VillageFixture.officer()).contentType(Table.XLSX).queryParam("dryRun", false)
                .body(workbook(LocalDate.of(2026, 4, 3))).post("/v1/villages/" + village.id() + "/household-imports")
                .then().statusCode(201);

        households("2026-04-02").body("items", hasSize(0));
        households("2026-04-03").body("items.since", equalTo(List.of("2026-04-03")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"31/02/2026, không có ngày này trong lịch", "2026-02-29, không có ngày này trong lịch",
        "1/7/26, năm phải viết đủ bốn chữ số", "10/31/2026, tháng đứng trước ngày", "tháng 7, không phải ngày",
        "21/11/2026, ngày này ở tương lai", "30/06/2025, chưa có vào ngày 2025-06-30"})
    void aDayThatCannotBeIsNamedWithItsRowAndField(String day, String why) {
        refused("H2;Bản Mới;Nông Văn Chi;000999000003;1/8/2026\n" + AN + day, why)
                .body("errors.row", equalTo(List.of(3)));
        village.importHouseholds(HEADING + AN + day, true).then().statusCode(200).body("created", equalTo(0))
                .body("errors.detail", hasItem(containsString(why)));
    }

    @Test
    void noHouseholdIsYoungerThanTheListThatNamesIt() {
        village.importHouseholds(HEADING + AN + "2/11/2026", "2026-11-01").then().statusCode(422)
                .body("errors.detail", hasItem("sau ngày 2026-11-01 của danh sách"));
        village.importHouseholds(HEADING + AN + "1/11/2026", "2026-11-01").then().statusCode(201);
    }

    @Test
    void anEmptyCellAndAMissingColumnMeanTheDayOfTheList() {
        village.importHouseholds(HEADING + AN + "\nH2;Bản Mới;Nông Văn Chi;000999000003;1/8/2026", "2026-09-01")
                .then().statusCode(201).body("created", equalTo(2));
        households("2026-09-01").body("items.since", equalTo(List.of("2026-09-01", "2026-08-01")));

        village.importHouseholds((HEADING + AN).replace(";Từ ngày", "").replace("001;", "001"), false).then()
                .statusCode(200).body("unchanged", equalTo(1));
    }

    @Test
    void whatWasExportedChangesNothingWhenItComesBack() {
        taken(AN + "3/4/2026");
        taken(BINH + "5/6/2026");
        String file = new String(given().auth().oauth2(village.head()).accept(Table.CSV)
                .get("/v1/villages/" + village.id() + "/households").asByteArray(), StandardCharsets.UTF_8);

        String[] lines = file.split("\r\n");
        String completed = lines[0] + ",Số CCCD\n" + lines[1] + ",000999000002\n";

        village.importHouseholds(completed, false).then().statusCode(200).body("unchanged", equalTo(1));
    }

    @Test
    void anotherRepresentativeSpeaksFromTheListedDayOn() {
        taken(AN + "3/4/2026");

        taken(BINH + "5/6/2026");

        households("2026-06-04").body("items.representativeName", equalTo(List.of("Hoàng Văn An")));
        households("2026-06-05").body("items.representativeName", equalTo(List.of("Lý Thị Bình")))
                .body("items.since", equalTo(List.of("2026-06-05")));
        taken("H1;Bản Mới;Nông Văn Chi;000999000003;5/6/2026");
        households("2026-06-05").body("items.representativeName", equalTo(List.of("Nông Văn Chi")));
    }

    @Test
    void aListDoesNotWriteThePastAnew() {
        taken(AN + "3/4/2026");

        refused(BINH + "2/4/2026", "không thể sớm hơn");
        refused(AN + "4/4/2026", "theo sổ, hộ như thế này từ ngày 2026-04-03");
        refused(AN + "2/4/2026", "theo sổ, hộ như thế này từ ngày 2026-04-03");
    }

    @Test
    void nobodySpeaksForTwoHouseholdsOnAnyDay() {
        taken(AN + "3/4/2026");
        taken(BINH + "5/6/2026");

        String nowOfAnother = "H2;Bản Mới;Hoàng Văn An;000999000001;";
        village.importHouseholds(HEADING + nowOfAnother + "4/6/2026", false).then().statusCode(422)
                .body("errors.field", equalTo(List.of("representativeCitizenNumber")));
        taken(nowOfAnother + "5/6/2026");
    }

    @Test
    void twoRepresentativesSwapOnOneDayOnly() {
        String second = "H2;Bản Mới;Lý Thị Bình;000999000002;";
        taken(AN + "3/4/2026\n" + second + "3/4/2026");
        String swapped = "H2;Bản Mới;Hoàng Văn An;000999000001;";

        refused(BINH + "5/6/2026\n" + swapped + "6/6/2026", "người này đang đại diện cho hộ H2");
        taken(BINH + "5/6/2026\n" + swapped + "5/6/2026");
    }

    private void taken(String rows) {
        village.importHouseholds(HEADING + rows, false).then().statusCode(201);
    }

    private ValidatableResponse refused(String rows, String why) {
        return village.importHouseholds(HEADING + rows, false).then().statusCode(422)
                .body("errors.detail", hasItem(containsString(why)));
    }

    private ValidatableResponse households(String day) {
        return given().auth().oauth2(village.head()).queryParam("on", day)
                .get("/v1/villages/" + village.id() + "/households").then().statusCode(200);
    }

    private static byte[] workbook(LocalDate since) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Office", null)) {
            var sheet = workbook.newWorksheet("Danh sách hộ");
            List<String> heading = List.of("Số hộ", "Địa chỉ", "Họ và tên đại diện", "Số định danh cá nhân", "Từ ngày");
            List<String> household = List.of("H1", "Bản Mới", "Hoàng Văn An", "000999000001");
            for (int column = 0; column < heading.size(); column++) {
                sheet.value(0, column, heading.get(column));
            }
            for (int column = 0; column < household.size(); column++) {
                sheet.value(1, column, household.get(column));
            }
            sheet.value(1, household.size(), since);
            sheet.style(1, household.size()).format("dd/mm/yyyy").set();
        }
        return file.toByteArray();
    }
}
