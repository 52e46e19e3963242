package vn.danchu.consultation.election.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.WorkingDayCalendar;

class PreparatoryStepTest {
    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.official();

    @ParameterizedTest(name = "{0} done on {1} for a meeting on {2}: {3}")
    @CsvSource({
        "DECISION,     2026-11-04, 2026-11-25, lawful",
        "DECISION,     2026-11-05, 2026-11-25, lawful",
        "DECISION,     2026-11-06, 2026-11-25, election-decided-too-late",
        "CANDIDATES,   2026-11-09, 2026-11-25, lawful",
        "CANDIDATES,   2026-11-10, 2026-11-25, lawful",
        "CANDIDATES,   2026-11-11, 2026-11-25, candidates-too-late",
        "TEAM,         2026-11-14, 2026-11-25, lawful",
        "TEAM,         2026-11-15, 2026-11-25, lawful",
        "TEAM,         2026-11-16, 2026-11-25, team-too-late",
        "ANNOUNCEMENT, 2026-11-17, 2026-11-25, lawful",
        "ANNOUNCEMENT, 2026-11-18, 2026-11-25, lawful",
        "ANNOUNCEMENT, 2026-11-19, 2026-11-25, announced-too-late"})
    void eachStepIsDoneItsDaysBeforeTheMeeting(PreparatoryStep step, LocalDate doneOn, LocalDate meeting,
            String answer) {
        assertEquals(answer, step.check(doneOn, meeting, CALENDAR).map(BrokenRule::rule).orElse("lawful"));
    }

    // Tết 2026 is off from the 16th to the 20th of February; these are days of the calendar, so it changes nothing.
    @ParameterizedTest(name = "{0} over Tết: last day {1}")
    @CsvSource({"DECISION, 2026-02-03", "CANDIDATES, 2026-02-08", "TEAM, 2026-02-13", "ANNOUNCEMENT, 2026-02-16"})
    void tetCountsLikeOtherDays(PreparatoryStep step, LocalDate lastDay) {
        LocalDate meeting = LocalDate.of(2026, 2, 23);

        assertEquals(lastDay, step.lastDay(meeting, CALENDAR));
        assertEquals(meeting, step.firstMeeting(lastDay, CALENDAR));
    }

    @ParameterizedTest(name = "{0}, by {3}, done on {1}: meet from {2}")
    @CsvSource({"DECISION, 2026-11-06, 2026-11-26, 2026-11-05, 'Decree 59/2023/NĐ-CP, Art. 6(1)a'",
        "CANDIDATES, 2026-11-12, 2026-11-27, 2026-11-10, 'Decree 59/2023/NĐ-CP, Art. 6(2)'",
        "TEAM, 2026-11-16, 2026-11-26, 2026-11-15, 'Decree 59/2023/NĐ-CP, Art. 6(1)b'",
        "ANNOUNCEMENT, 2026-11-25, 2026-12-02, 2026-11-18, 'Decree 59/2023/NĐ-CP, Art. 6(1)b'"})
    void aStepThatIsTooLateNamesItsLastDayAndTheEarliestMeeting(PreparatoryStep step, LocalDate doneOn,
            LocalDate earliest, LocalDate latest, String article) {
        BrokenRule late = step.check(doneOn, LocalDate.of(2026, 11, 25), CALENDAR).orElseThrow();

        assertEquals(earliest, late.earliest());
        assertEquals(latest, late.latest());
        assertEquals(article, late.article().en());
    }
}
