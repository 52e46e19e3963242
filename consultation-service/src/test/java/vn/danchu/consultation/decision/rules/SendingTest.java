package vn.danchu.consultation.decision.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.WorkingDayCalendar;

class SendingTest {

    @ParameterizedTest(name = "voted on {0}, to be sent by {1}: {2}")
    @CsvSource({"2026-10-05, 2026-10-12, Monday to Monday", "2026-10-09, 2026-10-16, over one weekend",
        "2026-10-10, 2026-10-16, a Saturday is not counted", "2026-02-12, 2026-02-26, across Tet 2026",
        "2023-08-31, 2023-09-11, across 2 September 2023", "2024-02-07, 2024-02-21, across Tet 2024",
        "2024-04-26, 2024-05-07, a Saturday worked in exchange is counted",
        "2027-12-24, 2027-12-31, to the end of the last year with published holidays",
        "2027-12-27, 2028-01-04, across a New Year's Day on a Saturday", "2028-01-20, 2028-02-03, across Tet 2028",
        "2030-01-30, 2030-02-13, across Tet 2030 a day before China's",
        "2032-12-24, 2032-12-31, in the last known year",
        "2025-01-24, 2025-02-07, across Tet 2025", "2026-11-20, 2026-11-30, across the day of 24 November"})
    void fiveWorkingDaysAreCountedFromTheNextDay(LocalDate votedOn, LocalDate sendBy, String why) {
        assertEquals(sendBy, Sending.lastDay(votedOn, WorkingDayCalendar.official()), why);
    }

    @Test
    void noDayIsNamedInAYearWhoseHolidaysNobodyKnows() {
        assertThrows(WorkingDayCalendar.UnknownYear.class,
                () -> Sending.lastDay(LocalDate.of(2032, 12, 27), WorkingDayCalendar.official()));
    }

    @ParameterizedTest(name = "to be sent by 2026-10-12, sent on {1}, seen on {0}: {2}")
    @CsvSource({"2026-10-11, , DUE", "2026-10-12, , DUE", "2026-10-13, , LATE", "2026-10-20, 2026-10-11, IN_TIME",
        "2026-10-20, 2026-10-12, IN_TIME", "2026-10-20, 2026-10-13, LATE"})
    void timelinessTurnsOnTheDayAfterTheLast(LocalDate today, LocalDate sentOn, Timeliness timeliness) {
        assertEquals(timeliness, Timeliness.on(today, LocalDate.of(2026, 10, 12), sentOn));
    }

    @ParameterizedTest(name = "signed as {0}, on who is head {1}, without a head {2}: {3}")
    @CsvSource({", false, false, lawful", "'', false, false, lawful", "Người triệu tập, false, false, head-signs",
        "Người triệu tập, true, false, lawful", "Người triệu tập, false, true, lawful"})
    void nobodySignsInThePlaceOfAHeadWhoIsThere(String title, boolean onWhoIsHead, boolean noHead, String answer) {
        assertEquals(answer,
                Sending.signedBy(title, onWhoIsHead, noHead).map(BrokenRule::rule).orElse("lawful"));
    }

    @Test
    void aDecisionIsSentOnceAndSigned() {
        LocalDate sentOn = LocalDate.of(2026, 10, 7);

        assertTrue(Sending.notSentYet(null).isEmpty());
        assertEquals("already-sent", Sending.notSentYet(sentOn).orElseThrow().rule());
        assertTrue(Sending.signed(true).isEmpty());
        assertEquals("Law 10/2022/QH15, Art. 20(2)g", Sending.signed(false).orElseThrow().article().en());
    }
}
