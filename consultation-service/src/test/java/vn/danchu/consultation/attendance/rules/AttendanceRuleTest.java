package vn.danchu.consultation.attendance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.OffsetDateTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danchu.platform.law.BrokenRule;

class AttendanceRuleTest {

    @ParameterizedTest(name = "said at {1} to have come at {0}: {2}")
    @CsvSource({"2026-11-25T18:30:00+07:00, 2026-11-25T19:30:00+07:00, possible",
        "2026-11-25T19:30:00+07:00, 2026-11-25T19:30:00+07:00, possible",
        "2026-11-25T19:31:00+07:00, 2026-11-25T19:30:00+07:00, attendance-in-future",
        "2026-11-24T19:00:00+07:00, 2026-11-25T19:30:00+07:00, attendance-on-another-day",
        "2026-11-25T19:00:00+07:00, 2026-11-26T08:00:00+07:00, possible",
        "2026-11-26T00:00:00+07:00, 2026-11-26T08:00:00+07:00, attendance-on-another-day"})
    void householdsComeAndGoOnTheDayOfTheMeetingAndNotLaterThanNow(OffsetDateTime at, OffsetDateTime now,
            String answer) {
        assertEquals(answer, AttendanceRule.possible(at, OffsetDateTime.parse("2026-11-25T19:00:00+07:00"), now)
                .map(BrokenRule::rule).orElse("possible"));
    }
}
