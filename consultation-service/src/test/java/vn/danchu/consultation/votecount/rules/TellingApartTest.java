package vn.danchu.consultation.votecount.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellingApartTest {
    @ParameterizedTest(name = "of {0} households that took part, told apart: {1}")
    @CsvSource({"0, true", "1, false", "2, false", "3, true", "4, true", "9 0, true", "9 1, false", "9 2, false",
        "9 3, true", "2 9 9, false"})
    void noPartOfOneOrTwoHouseholdsIsToldApart(String participants, boolean apart) {
        assertEquals(apart, TellingApart.possible(counts(participants)));
    }

    @ParameterizedTest(name = "an official {0}, merged {1}, parts of {2}: {3}")
    @CsvSource({"true, false, 9 2, true", "true, true, 9 2, true", "false, true, 9 3, true",
        "false, true, 9 2, false", "false, false, 9 3, false"})
    void everybodyReadsSubTotalsOnceAllAreThereAndNoneIsSmall(boolean official, boolean merged, String participants,
            boolean shown) {
        assertEquals(shown, TellingApart.ofAll(official, merged, counts(participants)));
    }

    @ParameterizedTest(name = "an official {0}, on the roll {1}, confirmed {2}: {3}")
    @CsvSource({"true, false, true, true", "true, false, false, true", "false, true, false, true",
        "false, true, true, false", "false, false, false, false", "false, false, true, false"})
    void whoMayHaveToConfirmReadsThePartUntilItIsConfirmed(boolean official, boolean onRoll, boolean confirmed,
            boolean shown) {
        assertEquals(shown, TellingApart.ofOne(official, onRoll, confirmed));
    }

    private static List<Long> counts(String participants) {
        return Arrays.stream(participants.split(" ")).map(Long::valueOf).toList();
    }
}
