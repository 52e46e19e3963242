package vn.danchu.platform.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterheadTest {

    @ParameterizedTest
    @CsvSource({"2026-02-09, ngày 09 tháng 02 năm 2026", "2026-02-10, ngày 10 tháng 02 năm 2026",
        "2026-03-01, ngày 01 tháng 3 năm 2026", "2026-01-31, ngày 31 tháng 01 năm 2026",
        "2026-12-31, ngày 31 tháng 12 năm 2026"})
    void smallDaysAndTheFirstTwoMonthsTakeALeadingZero(LocalDate date, String words) {
        assertEquals(words, Letterhead.inWords(date));
    }

    @Test
    void namesStandInCapitalsWithTheirDiacritics() {
        var head = new Letterhead("Xã Cao Lộc", "Thôn Nà Sla", "01/QĐ-CĐDC", "Cao Lộc", LocalDate.of(2026, 2, 9));

        assertEquals("XÃ CAO LỘC", head.superiorInCapitals());
        assertEquals("THÔN NÀ SLA", head.issuerInCapitals());
        assertEquals("Cao Lộc, ngày 09 tháng 02 năm 2026", head.placeAndDate());
    }
}
