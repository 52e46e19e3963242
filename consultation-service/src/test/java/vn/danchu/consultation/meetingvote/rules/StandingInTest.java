package vn.danchu.consultation.meetingvote.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class StandingInTest {

    @Test
    void aHouseholdStandsInFromTheLastDayOfSendingOn() {
        LocalDate last = LocalDate.of(2026, 12, 2);

        var early = StandingIn.possible(last, last.minusDays(1)).orElseThrow();
        assertEquals("not-yet-for-a-household", early.rule());
        assertEquals(last, early.earliest());
        assertTrue(StandingIn.possible(last, last).isEmpty());
        assertTrue(StandingIn.possible(last, last.plusDays(1)).isEmpty());
    }
}
