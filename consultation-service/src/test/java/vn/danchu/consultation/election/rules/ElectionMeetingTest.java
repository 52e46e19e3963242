package vn.danchu.consultation.election.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danchu.platform.law.BrokenRule;

class ElectionMeetingTest {

    @ParameterizedTest(name = "called to elect {0}, an election {1}: {2}")
    @CsvSource({"true, true, lawful", "false, false, lawful", "true, false, matter-not-for-this-meeting",
        "false, true, matter-not-for-this-meeting"})
    void electingAndDismissingHaveTheirOwnMeetings(boolean calledToElect, boolean election, String answer) {
        assertEquals(answer, rule(ElectionMeeting.purpose(calledToElect, election)));
    }

    @ParameterizedTest(name = "held on the {0}th: {1}")
    @CsvSource({"24, not-the-election-day", "25, lawful", "26, not-the-election-day"})
    void theMeetingIsHeldOnTheDayThatWasDecided(int day, String answer) {
        assertEquals(answer, rule(ElectionMeeting.day(november(day), november(25))));
    }

    @ParameterizedTest(name = "dated the {0}th: {1}")
    @CsvSource({"9, act-too-early", "10, lawful", "12, lawful", "13, act-in-future"})
    void anActLiesBetweenWhatItFollowsAndToday(int day, String answer) {
        assertEquals(answer, rule(ElectionMeeting.dayOfAct(november(day), november(10), november(12))));
    }

    @ParameterizedTest(name = "dated {0}: {1}")
    @CsvSource({"2020-01-01, not-yet-in-force", "2023-08-14, not-yet-in-force", "2023-08-15, lawful",
        "2023-08-16, lawful"})
    void noActIsOlderThanTheDecree(LocalDate day, String answer) {
        assertEquals(answer, rule(ElectionMeeting.dayOfAct(day, day, november(12))));
    }

    private static LocalDate november(int day) {
        return LocalDate.of(2026, 11, day);
    }

    private static String rule(Optional<BrokenRule> refusal) {
        return refusal.map(BrokenRule::rule).orElse("lawful");
    }
}
