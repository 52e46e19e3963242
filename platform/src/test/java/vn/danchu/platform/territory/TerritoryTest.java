package vn.danchu.platform.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerritoryTest {
    private static final Territory TERRITORY = Territory.official();
    private static final LocalDate FIRST_DAY = LocalDate.parse("2025-07-01");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final String HEADER = "code,name,kind,parent_code,valid_from,valid_to,legal_basis\r\n";

    @Test
    void vietNamHasThirtyFourProvinces() {
        List<AdministrativeUnit> provinces = TERRITORY.provinces(TODAY);

        assertEquals(34, provinces.size());
        assertEquals(6, provinces.stream().filter(unit -> unit.kind() == UnitKind.CENTRAL_CITY).count());
        assertEquals("01", provinces.getFirst().code());
    }

    @Test
    void theProvincesHaveTogetherAllCommunes() {
        List<AdministrativeUnit> communes = TERRITORY.provinces(TODAY).stream()
                .flatMap(province -> TERRITORY.communesOf(province.code(), TODAY).stream()).toList();

        assertEquals(3321, communes.size());
        assertEquals(2621, communes.stream().filter(unit -> unit.kind() == UnitKind.RURAL_COMMUNE).count());
        assertEquals(687, communes.stream().filter(unit -> unit.kind() == UnitKind.WARD).count());
        assertEquals(13, communes.stream().filter(unit -> unit.kind() == UnitKind.SPECIAL_ZONE).count());
        assertEquals(new HashSet<>(communes), new HashSet<>(TERRITORY.search("", TODAY)));
    }

    @Test
    void phuThoHasItsCommunesByCode() {
        List<AdministrativeUnit> communes = TERRITORY.communesOf("25", TODAY);

        assertEquals("tỉnh Phú Thọ", TERRITORY.require("25", TODAY).nameWithKind());
        assertEquals(148, communes.size());
        assertEquals(15, communes.stream().filter(unit -> unit.kind() == UnitKind.WARD).count());
        assertEquals(communes.stream().map(AdministrativeUnit::code).sorted().toList(),
                communes.stream().map(AdministrativeUnit::code).toList());
    }

    @Test
    void theCodeOfCaoLocMeansItFromItsFirstDay() {
        AdministrativeUnit caoLoc = TERRITORY.require("06211", FIRST_DAY);

        assertEquals("Cao Lộc", caoLoc.name());
        assertEquals("xã Cao Lộc, tỉnh Lạng Sơn", TERRITORY.fullName(caoLoc, FIRST_DAY));
        assertEquals("tỉnh Lạng Sơn", TERRITORY.fullName(TERRITORY.require("20", TODAY), TODAY));
        assertEquals("20/06211", caoLoc.path().toString());
        assertEquals("20", TERRITORY.require("20", TODAY).path().toString());
    }

    @Test
    void theDayBeforeTheCodeOfCaoLocMeansNothing() {
        LocalDate dayBefore = FIRST_DAY.minusDays(1);

        assertEquals(Optional.empty(), TERRITORY.find("06211", dayBefore));
        assertThrows(Territory.UnknownUnit.class, () -> TERRITORY.require("06211", dayBefore));
        assertEquals(List.of(), TERRITORY.communesOf("20", dayBefore));
        assertEquals(List.of(), TERRITORY.search("cao loc", dayBefore));
        assertThrows(Territory.UnknownUnit.class, () -> TERRITORY.require("99999", TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cao loc", "Cao Lộc", "CAO LỘC", "  cao   loc ", "xã Cao Lộc", "xa cao loc", "cao lo"})
    void caoLocIsFoundFirstHoweverItIsTyped(String text) {
        assertEquals("06211", TERRITORY.search(text, TODAY).getFirst().code());
    }

    @Test
    void namesWithBarredDAndApostropheAreFoundWithoutThem() {
        assertEquals("Đồng Đăng", TERRITORY.search("dong dang", TODAY).getFirst().name());
        assertEquals("dak po", PlainText.of("Đắk Pơ"));
        assertEquals("ea hleo", PlainText.of("Ea H'Leo"));
        assertEquals("bach long vi", PlainText.of(" Bạch  Long-Vĩ "));
    }

    @Test
    void theVeryNameComesBeforeTheBeginningTheWordAndThePart() {
        Territory territory = territory("00004,Lang Sơn,WARD,01,2025-07-01,,x", "00005,Anh Sơn,WARD,01,2025-07-01,,x",
                "00006,Tây Sơn La,WARD,01,2025-07-01,,x", "00007,Asơn,WARD,01,2025-07-01,,x",
                "00008,Sơn,WARD,01,2025-07-01,,x", "00009,Sơn,RURAL_COMMUNE,01,2025-07-01,,x",
                "00010,Sơn Ca,WARD,01,2025-07-01,,x", "00011,Hà,WARD,01,2025-07-01,,x");

        assertEquals(List.of("00008", "00009", "00010", "00005", "00004", "00006", "00007"),
                territory.search("SƠN", TODAY).stream().map(AdministrativeUnit::code).toList());
        assertEquals("00009", territory.search("xã Sơn", TODAY).getFirst().code());
    }

    @Test
    void aCodeUsedAgainMeansWhatItMeantOnTheDay() {
        Territory territory = territory("06211,Cao Lộc,RURAL_COMMUNE,01,2025-07-01,,x",
                "06211,Lộc Yên,RURAL_COMMUNE,01,2004-07-01,2025-07-01,x");

        assertEquals("Lộc Yên", territory.require("06211", LocalDate.parse("2025-06-30")).name());
        assertEquals("Cao Lộc", territory.require("06211", LocalDate.parse("2025-07-01")).name());
        assertEquals(List.of("Cao Lộc"),
                territory.search("loc", TODAY).stream().map(AdministrativeUnit::name).toList());
    }

    @Test
    void aCodeThatWouldMeanTwoUnitsOnOneDayIsRefused() {
        var refusal = assertThrows(IllegalArgumentException.class,
                () -> territory("06211,Cao Lộc,RURAL_COMMUNE,01,2025-07-01,,x",
                        "06211,Lộc Yên,RURAL_COMMUNE,01,2004-07-01,2025-07-02,x"));

        assertTrue(refusal.getMessage().contains("2025-07-01"), refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"00004,Ba Đình,WARD,02,2025-07-01,,x", "00004,Ba Đình,WARD,01,1999-07-01,,x",
        "00004,Ba Đình,WARD,,2025-07-01,,x", "4,Ba Đình,WARD,01,2025-07-01,,x", "00004,,WARD,01,2025-07-01,,x",
        "00004,Ba Đình,TOWN,01,2025-07-01,,x", "00004,Ba Đình,WARD,01,2025-07-01,2025-07-01,x",
        "02,Hà Giang,PROVINCE,01,2025-07-01,,x", "00004,Ba Đình,WARD,01,2025-07-01"})
    void aFileThatContradictsItselfIsRefused(String row) {
        assertThrows(IllegalArgumentException.class, () -> territory(row));
    }

    private static Territory territory(String... rows) {
        return Territory.read(new StringReader(
                HEADER + "01,Hà Nội,CENTRAL_CITY,,2004-07-01,,x\r\n" + String.join("\r\n", rows)));
    }
}
