package vn.danchu.compliance.indicator.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemTest {

    // Voted on 20 November, to be sent by 30 November; the last column counts from the 30th.
    @ParameterizedTest(name = "sent {0}, judged on {1}: {2}, {3} days late")
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            sentOn,     asOf,       standing, daysLate
                      , 2026-11-19, NOT_YET,  0
                      , 2026-11-20, PENDING,  0
                      , 2026-11-21, PENDING,  0
                      , 2026-11-29, PENDING,  0
                      , 2026-11-30, PENDING,  0
                      , 2026-12-01, MISSING,  1
                      , 2026-12-02, MISSING,  2
            2026-11-29, 2026-11-28, PENDING,  0
            2026-11-29, 2026-11-29, MET,      0
            2026-11-29, 2026-11-30, MET,      0
            2026-11-30, 2026-11-29, PENDING,  0
            2026-11-30, 2026-11-30, MET,      0
            2026-11-30, 2026-12-01, MET,      0
            2026-12-01, 2026-11-29, PENDING,  0
            2026-12-01, 2026-11-30, PENDING,  0
            2026-12-01, 2026-12-01, LATE,     1
            2026-12-01, 2026-12-31, LATE,     1
            2026-12-03, 2026-12-01, MISSING,  1
            2026-12-03, 2026-12-02, MISSING,  2
            2026-12-03, 2026-12-03, LATE,     3
            2026-12-03, 2026-12-04, LATE,     3
            """)
    void aDecisionIsJudgedByItsLastLawfulDay(LocalDate sentOn, LocalDate asOf, Standing standing, long daysLate) {
        Item decision = item("2026-11-20", "2026-11-30", sentOn);

        assertEquals(standing, decision.standingOn(asOf));
        assertEquals(daysLate, decision.daysLateOn(asOf));
    }

    @ParameterizedTest(name = "covenant in force {0}, judged on {1}: {2}")
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            inForceFrom, asOf,       standing
                       , 2025-06-30, NOT_YET
                       , 2025-07-01, MISSING
                       , 2025-07-02, MISSING
            2026-11-25 , 2026-11-24, MISSING
            2026-11-25 , 2026-11-25, MET
            2026-11-25 , 2026-11-26, MET
            2025-06-01 , 2025-06-30, NOT_YET
            2025-06-01 , 2025-07-01, MET
            """)
    void aVillageIsJudgedFromTheDayItExists(LocalDate inForceFrom, LocalDate asOf, Standing standing) {
        Item village = item("2025-07-01", null, inForceFrom);

        assertEquals(standing, village.standingOn(asOf));
        assertEquals(0, village.daysLateOn(asOf));
    }

    @ParameterizedTest(name = "plan sent {0}, judged on {1}: {2}, {3} days late")
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            sentOn,     asOf,       standing, daysLate
                      , 2000-01-01, PENDING,  0
                      , 2027-01-14, PENDING,  0
                      , 2027-01-15, PENDING,  0
                      , 2027-01-16, MISSING,  1
            2027-01-14, 2027-01-14, MET,      0
            2027-01-15, 2027-01-15, MET,      0
            2027-01-16, 2027-01-15, PENDING,  0
            2027-01-16, 2027-01-16, LATE,     1
            """)
    void aProjectIsOwedFromTheStart(LocalDate sentOn, LocalDate asOf, Standing standing, long daysLate) {
        Item project = item(null, "2027-01-15", sentOn);

        assertEquals(standing, project.standingOn(asOf));
        assertEquals(daysLate, project.daysLateOn(asOf));
    }

    @Test
    void whatHappenedAfterTheDayIsNotKnownOnIt() {
        Item decision = item("2026-11-20", "2026-11-30", LocalDate.parse("2026-11-24"));

        assertEquals(Optional.empty(), decision.doneBy(LocalDate.parse("2026-11-23")));
        assertEquals(Optional.of(LocalDate.parse("2026-11-24")), decision.doneBy(LocalDate.parse("2026-11-24")));
        assertEquals(Optional.of(LocalDate.parse("2026-11-24")), decision.doneBy(LocalDate.parse("2026-11-25")));
    }

    @Test
    void anItemWithoutANameIsNone() {
        assertThrows(NullPointerException.class,
                () -> new Item(new UUID(0, 1), null, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static Item item(String since, String dueOn, LocalDate doneOn) {
        return new Item(new UUID(0, 1), "Thôn Bản Mới", Optional.ofNullable(since).map(LocalDate::parse),
                Optional.ofNullable(dueOn).map(LocalDate::parse), Optional.ofNullable(doneOn));
    }
}
