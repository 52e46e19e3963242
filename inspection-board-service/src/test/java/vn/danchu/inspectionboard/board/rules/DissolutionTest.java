package vn.danchu.inspectionboard.board.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danchu.platform.law.BrokenRule;

class DissolutionTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    @ParameterizedTest
    @CsvSource({"2026-11-19,", "2026-11-20,", "2026-11-21, dissolved-in-future"})
    void aDissolutionIsNotRecordedBeforeItHappens(LocalDate day, String rule) {
        assertEquals(rule, Dissolution.possible(day, TODAY).map(BrokenRule::rule).orElse(null));
    }

    @Test
    void aBoardWorksUntilItHasDissolvedItself() {
        assertTrue(Dissolution.stillAtWork(null).isEmpty());
        assertEquals("board-dissolved", Dissolution.stillAtWork(TODAY).orElseThrow().rule());
    }
}
