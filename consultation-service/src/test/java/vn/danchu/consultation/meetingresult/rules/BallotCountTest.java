package vn.danchu.consultation.meetingresult.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danchu.platform.law.BrokenRule;

class BallotCountTest {

    @ParameterizedTest(name = "{0} present: {1} given, {2} back, {3} valid, {4} invalid, {5} yes, {6} no, {7} other: {8}")
    @CsvSource({"60, 60, 58, 57, 1, 40, 15, 2, possible", "60, 60, 60, 60, 0, 60, 0, 0, possible",
        "60, 60, 0, 0, 0, 0, 0, 0, possible", "60, 59, 58, 57, 1, 40, 15, 2, possible",
        "60, 61, 58, 57, 1, 40, 15, 2, more-ballots-than-present",
        "60, 60, 61, 60, 1, 40, 15, 5, more-ballots-returned-than-given",
        "60, 60, 58, 56, 1, 40, 15, 1, ballots-do-not-add-up", "60, 60, 58, 58, 1, 40, 15, 3, ballots-do-not-add-up",
        "60, 60, 58, 57, 1, 40, 15, 1, voices-do-not-add-up", "60, 60, 58, 57, 1, 40, 16, 2, voices-do-not-add-up"})
    void theCountingMinutesAddUp(long present, long given, long back, long valid, long invalid, long yes, long no,
            long other, String answer) {
        assertEquals(answer, new BallotCount(given, back, valid, invalid, yes, no, other).check(present)
                .map(BrokenRule::rule).orElse("possible"));
    }

    @ParameterizedTest(name = "{0} watch the board of {1}: {2}")
    @CsvSource({"1, 4 5, witnesses-missing", "1 2, 4 5, witnessed", "1 2 3, 4 5, witnessed",
        "1 4, 4 5, witness-in-board",
        "4 5, 4 5, witness-in-board"})
    void twoHouseholdsOutsideTheBoardWatchTheCount(String witnesses, String board, String answer) {
        assertEquals(answer,
                BallotCount.witnessed(households(witnesses), households(board), LocalDate.of(2026, 11, 25))
                        .map(BrokenRule::rule).orElse("witnessed"));
    }

    private static Set<UUID> households(String numbers) {
        return Arrays.stream(numbers.split(" ")).map(number -> new UUID(0, Long.parseLong(number)))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest(name = "opened at 5, counted at 9, ended at {0}: {1}")
    @CsvSource({"4, casting-end-impossible", "5, possible", "9, possible", "10, casting-end-impossible"})
    void theCastingEndsWhileTheVoteRuns(long ended, String answer) {
        assertEquals(answer, BallotCount.castingEnded(Instant.ofEpochSecond(ended), Instant.ofEpochSecond(5),
                Instant.ofEpochSecond(9)).map(BrokenRule::rule).orElse("possible"));
    }
}
