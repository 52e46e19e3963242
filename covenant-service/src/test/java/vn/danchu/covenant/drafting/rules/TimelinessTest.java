package vn.danchu.covenant.drafting.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelinessTest {
    private static final LocalDate BY = LocalDate.parse("2026-11-27");

    @ParameterizedTest
    @CsvSource({"2026-11-26, IN_TIME", "2026-11-27, IN_TIME", "2026-11-28, LATE"})
    void whatWasDoneIsInTimeUpToTheLastDay(LocalDate doneOn, Timeliness expected) {
        assertEquals(expected, Timeliness.on(LocalDate.parse("2026-12-31"), BY, doneOn));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-26, DUE", "2026-11-27, DUE", "2026-11-28, LATE"})
    void whatIsNotDoneIsLateAfterTheLastDay(LocalDate today, Timeliness expected) {
        assertEquals(expected, Timeliness.on(today, BY, null));
    }

    @Test
    void aDutyThatHasNotBegunIsNeitherInTimeNorLate() {
        assertNull(Timeliness.on(BY, null, null));
    }
}
