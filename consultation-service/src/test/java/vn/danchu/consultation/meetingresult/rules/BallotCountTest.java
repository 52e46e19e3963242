package vn.danchu.consultation.meetingresult.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danchu.platform.law.BrokenRule;

class BallotCountTest {

    @ParameterizedTest(name = "{0} present: {1} given, {2} back, {3} valid, {4} invalid, {5} yes, {6} no, {7} other: {8}")
    @CsvSource({"60, 60, 58, 57, 1, 40, 15, 2, possible", "60, 60, 60, 60, 0, 60, 0, 0, possible",
        "60, 60, 0, 0, 0, 0, 0, 0, possible", "60, 59, 58, 57, 1, 40, 15, 2, not-one-ballot-per-household",
        "60, 61, 58, 57, 1, 40, 15, 2, not-one-ballot-per-household",
        "60, 60, 61, 60, 1, 40, 15, 5, more-ballots-returned-than-given",
        "60, 60, 58, 56, 1, 40, 15, 1, ballots-do-not-add-up", "60, 60, 58, 58, 1, 40, 15, 3, ballots-do-not-add-up",
        "60, 60, 58, 57, 1, 40, 15, 1, voices-do-not-add-up", "60, 60, 58, 57, 1, 40, 16, 2, voices-do-not-add-up"})
    void theCountingMinutesAddUp(long present, long given, long back, long valid, long invalid, long yes, long no,
            long other, String answer) {
        assertEquals(answer, new BallotCount(given, back, valid, invalid, yes, no, other).check(present)
                .map(BrokenRule::rule).orElse("possible"));
    }

    @ParameterizedTest(name = "{0} households watch: {1}")
    @CsvSource({"1, witnesses-missing", "2, witnessed", "3, witnessed"})
    void twoHouseholdsWatchTheCount(long households, String answer) {
        assertEquals(answer, BallotCount.witnessed(households, LocalDate.of(2026, 11, 25)).map(BrokenRule::rule)
                .orElse("witnessed"));
    }
}
