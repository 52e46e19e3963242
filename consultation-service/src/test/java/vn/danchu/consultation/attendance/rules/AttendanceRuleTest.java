package vn.danchu.consultation.attendance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.OffsetDateTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danchu.platform.law.BrokenRule;

class AttendanceRuleTest {
    private static final OffsetDateTime START = OffsetDateTime.parse("2026-11-25T19:00:00+07:00");

    @ParameterizedTest(name = "said at {1} to have come at {0}: {2}")
    @CsvSource({"2026-11-25T18:30:00+07:00, 2026-11-25T19:30:00+07:00, possible",
        "2026-11-25T19:30:00+07:00, 2026-11-25T19:30:00+07:00, possible",
        "2026-11-25T19:31:00+07:00, 2026-11-25T19:30:00+07:00, attendance-in-future",
        "2026-11-24T19:00:00+07:00, 2026-11-25T19:30:00+07:00, attendance-on-another-day",
        "2026-11-25T19:00:00+07:00, 2026-11-26T08:00:00+07:00, possible",
        "2026-11-26T00:00:00+07:00, 2026-11-26T08:00:00+07:00, attendance-on-another-day"})
    void householdsComeAndGoOnTheDayOfTheMeetingAndNotLaterThanNow(OffsetDateTime at, OffsetDateTime now,
            String answer) {
        assertEquals(answer, AttendanceRule.possible(at, START, null, now).map(BrokenRule::rule).orElse("possible"));
    }

    @ParameterizedTest(name = "opened at 20:00, at {0}: {1}")
    @CsvSource({"2026-11-26T00:30:00+07:00, possible", "2026-11-25T18:00:00+07:00, possible",
        "2026-11-24T23:00:00+07:00, attendance-on-another-day"})
    void aMeetingMayGoOnPastMidnight(OffsetDateTime at, String answer) {
        assertEquals(answer, AttendanceRule.possible(at, START, START.plusHours(1), START.plusHours(8))
                .map(BrokenRule::rule).orElse("possible"));
    }

    @ParameterizedTest(name = "by code {0}, code {1}, household {2}: {3}")
    @CsvSource({"true, true, false, named", "false, false, true, named",
        "true, false, true, attendance-household-or-code", "true, true, true, attendance-household-or-code",
        "false, true, false, attendance-household-or-code", "false, true, true, attendance-household-or-code",
        "false, false, false, attendance-household-or-code", "true, false, false, attendance-household-or-code"})
    void anEntryNamesTheHouseholdInOneWay(boolean byCode, boolean code, boolean household, String answer) {
        assertEquals(answer,
                AttendanceRule.named(byCode, code, household).map(BrokenRule::rule).orElse("named"));
    }
}
