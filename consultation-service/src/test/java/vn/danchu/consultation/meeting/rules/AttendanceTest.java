package vn.danchu.consultation.meeting.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Share;

class AttendanceTest {

    @ParameterizedTest(name = "{0} of {1} households present can reach {2}/{3}: {5}")
    @CsvSource({"50, 100, 1, 2, true, false", "51, 100, 1, 2, true, true", "66, 100, 2, 3, false, false",
        "67, 100, 2, 3, false, true", "0, 1, 1, 2, true, false", "1, 1, 1, 2, true, true"})
    void aMeetingDecidesOnlyWhenItsThresholdIsReachable(long present, long households, int numerator, int denominator,
            boolean strict, boolean suffices) {
        assertEquals(suffices, Attendance.suffices(present, households, new Share(numerator, denominator, strict)));
    }

    @ParameterizedTest(name = "{0} present and {1} voices in a village of {2}: {3}")
    @CsvSource({"60, 60, 100, possible", "60, 59, 100, possible", "60, 61, 100, more-voices-than-present",
        "100, 100, 100, possible", "101, 0, 100, more-present-than-households"})
    void theFiguresOfTheMinutesMustAddUp(long present, long voices, long households, String answer) {
        assertEquals(answer, Attendance.figures(present, voices, households).map(BrokenRule::rule).orElse("possible"));
    }

    @ParameterizedTest(name = "minutes of a meeting on {0}, entered on 2026-11-22: {1}")
    @CsvSource({"2026-11-21, possible", "2026-11-22, possible", "2026-11-23, meeting-in-future"})
    void aMeetingThatHasNotBeenHeldHasNoMinutes(LocalDate heldOn, String answer) {
        assertEquals(answer,
                Attendance.held(heldOn, LocalDate.of(2026, 11, 22)).map(BrokenRule::rule).orElse("possible"));
    }
}
