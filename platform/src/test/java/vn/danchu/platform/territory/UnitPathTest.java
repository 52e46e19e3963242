package vn.danchu.platform.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"20", "20/06211", "20/06211/06211-01", "01/00004/00004-123"})
    void aPathIsWrittenAsItWasRead(String text) {
        assertEquals(text, UnitPath.parse(text).toString());
    }

    @Test
    void thePartsOfAPathCanBeAskedFor() {
        UnitPath village = UnitPath.parse("20/06211/06211-01");

        assertEquals("20", village.province());
        assertEquals(Optional.of("06211"), village.commune());
        assertEquals(Optional.of("06211-01"), village.village());
        assertEquals(UnitPath.of("20", "06211", "06211-01"), village);
        assertEquals(Optional.empty(), UnitPath.of("20", "06211").village());
        assertEquals(Optional.empty(), UnitPath.of("20").commune());
    }

    @ParameterizedTest
    @CsvSource({"20,20,true", "20,20/06211,true", "20,20/06211/06211-01,true", "20/06211,20/06211/06211-01,true",
        "20/06211,20,false", "20/06211/06211-01,20/06211,false", "20/06211,20/06184,false", "20,25/07900,false",
        "20/06211/06211-01,20/06211/06211-02,false", "20/06211/06211-01,20/06211/06211-011,false",
        "'',20/06211,false", "2,20,false", "20/,20/06211,false", "20/0621,20/06211,false"})
    void aUnitLiesInItselfAndInThoseAboveIt(String outer, String inner, boolean inside) {
        assertEquals(inside, UnitPath.parse(inner).isIn(outer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "200", "20/", "20/6211", "20/06211/", "20/06211/01", "20/06211/06184-01",
        "20/06211/06211-1", "/20", "20/06211/06211-01/1", "20 /06211", "٢٠"})
    void textThatIsNoPathIsRefusedAndShown(String text) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> UnitPath.parse(text));

        assertTrue(refusal.getMessage().contains("'" + text + "'"), refusal.getMessage());
    }

    @Test
    void aVillageOfAnotherCommuneOrOfNoneIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> UnitPath.of("20", "06211", "06184-01"));
        assertThrows(IllegalArgumentException.class,
                () -> new UnitPath("20", Optional.empty(), Optional.of("06211-01")));
    }
}
