package vn.danchu.consultation.community.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.danchu.platform.territory.AdministrativeUnit;
import vn.danchu.platform.territory.Territory;

class VillageSizeTest {
    private static final LocalDate DECREE = LocalDate.of(2026, 5, 26);

    @ParameterizedTest(name = "a {1} in province {0} has at least {2} households by Art. {3}")
    @CsvSource({"01, VILLAGE, 500, 10(1)a", "79, RESIDENTIAL_GROUP, 700, 10(1)a", "20, VILLAGE, 150, 10(1)b",
        "25, RESIDENTIAL_GROUP, 300, 10(1)b", "22, VILLAGE, 400, 10(1)c", "31, RESIDENTIAL_GROUP, 550, 10(1)c",
        "40, VILLAGE, 350, 10(1)d", "46, RESIDENTIAL_GROUP, 450, 10(1)d", "48, VILLAGE, 300, 10(1)đ",
        "66, RESIDENTIAL_GROUP, 450, 10(1)đ", "75, VILLAGE, 400, 10(1)e", "80, RESIDENTIAL_GROUP, 550, 10(1)e",
        "92, VILLAGE, 400, 10(1)g", "96, RESIDENTIAL_GROUP, 550, 10(1)g"})
    void everyRegionHasItsSize(String province, VillageKind kind, long least, String article) {
        var broken = VillageSize.check(province, kind, least - 1, null, DECREE).orElseThrow();

        assertEquals("too-few-households", broken.rule());
        assertEquals("Decree 185/2026/NĐ-CP, Art. " + article, broken.article().en());
        assertTrue(VillageSize.check(province, kind, least, null, DECREE).isEmpty());
        assertTrue(VillageSize.check(province, kind, least + 1, null, DECREE).isEmpty());
        assertTrue(VillageSize.check(province, kind, 1, null, DECREE.minusDays(1)).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(SmallerSize.class)
    void aNamedGroundAllowsFewer(SmallerSize ground) {
        assertTrue(VillageSize.check("20", VillageKind.VILLAGE, 40, ground, DECREE).isEmpty());
        assertEquals(ground == SmallerSize.COMMUNE_BECAME_WARD ? "11" : "10", ground.article().number());
    }

    @Test
    void everyProvinceLiesInOneRegion() {
        Set<String> provinces = provinces();

        assertEquals(provinces, Arrays.stream(Region.values()).map(Region::provinces).flatMap(Collection::stream)
                .collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(provinces.size(),
                Arrays.stream(Region.values()).mapToInt(region -> region.provinces().size()).sum());
        assertEquals(14, VillageSize.rows().size());
        assertThrows(IllegalArgumentException.class, () -> Region.of("99"));
    }

    private static Set<String> provinces() {
        Territory territory = Territory.official();
        return Stream.iterate(1, code -> code < 100, code -> code + 1).map("%02d"::formatted)
                .filter(code -> territory.find(code, DECREE).map(AdministrativeUnit::kind)
                        .filter(kind -> kind.isProvince()).isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
