package vn.danchu.consultation.roll.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danchu.platform.law.BrokenRule;

class DenominatorTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 15);

    @ParameterizedTest(name = "as of {0}, with the households of the day {1}: {2}")
    @CsvSource({"2026-11-15, true, lawful", "2026-11-01, true, lawful", "2026-11-20, true, lawful",
        "2026-11-14, false, roll-of-another-day", "2026-11-15, false, roll-of-another-day",
        "2024-11-15, false, roll-of-another-day"})
    void theHouseholdsOfTheDayCountWhenEverTheRollWasDrawn(LocalDate asOf, boolean same, String answer) {
        assertEquals(answer, Denominator.fits(same, asOf, DAY).map(BrokenRule::rule).orElse("lawful"));
    }

    @ParameterizedTest
    @CsvSource("2024-11-15")
    void theRefusalNamesTheArticleAndWhatToDo(LocalDate asOf) {
        BrokenRule refusal = Denominator.fits(false, asOf, DAY).orElseThrow();

        assertEquals("Law 10/2022/QH15, Art. 21(1)", refusal.article().en());
        assertTrue(refusal.en().contains("draw the roll as of 2026-11-15"), refusal.en());
    }

    @Test
    void twoPeopleSign() {
        assertTrue(Denominator.signedByTwo(false).isEmpty());
        assertEquals("roll-signed-by-one", Denominator.signedByTwo(true).orElseThrow().rule());
    }
}
