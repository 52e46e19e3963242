package vn.danchu.consultation.meetingresult.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danchu.platform.law.BrokenRule;

class MinutesTest {

    @ParameterizedTest(name = "{0} present and {1} voices in a village of {2}: {3}")
    @CsvSource({"60, 60, 100, possible", "60, 59, 100, possible", "60, 61, 100, more-voices-than-present",
        "100, 100, 100, possible", "101, 0, 100, more-present-than-households"})
    void theFiguresOfTheMinutesMustAddUp(long present, long voices, long households, String answer) {
        assertEquals(answer, Minutes.figures(present, voices, households).map(BrokenRule::rule).orElse("possible"));
    }

    @ParameterizedTest(name = "minutes of a meeting on {0}, entered on 2026-11-22: {1}")
    @CsvSource({"2023-06-30, meeting-before-the-law", "2023-07-01, possible", "2026-11-21, possible",
        "2026-11-22, possible", "2026-11-23, meeting-in-future"})
    void aMeetingThatHasNotBeenHeldUnderTheLawHasNoMinutes(LocalDate heldOn, String answer) {
        assertEquals(answer,
                Minutes.held(heldOn, LocalDate.of(2026, 11, 22)).map(BrokenRule::rule).orElse("possible"));
    }

    @Test
    void unconfirmedMinutesAreTakenBackByWhoEnteredThemOrTheCommuneChair() {
        assertTrue(Minutes.takenBack(true, false).isEmpty());
        assertTrue(Minutes.takenBack(false, true).isEmpty());
        assertEquals("taken-back-by-another", Minutes.takenBack(false, false).orElseThrow().rule());
    }
}
