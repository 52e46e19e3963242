package vn.danchu.consultation.ballotcount.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danchu.consultation.ballotcount.rules.BoxCount.Delivered;
import vn.danchu.platform.law.BrokenRule;

class BoxCountTest {

    @ParameterizedTest(name = "of {0} households {1} have a ballot, {2} returned it; in the box {3}: {4} valid, {5} not; {6}, {7}, {8}: {9}")
    @CsvSource({"10, 9, 8, 8, 7, 1, 5, 1, 1, lawful", "10, 10, 10, 10, 10, 0, 10, 0, 0, lawful",
        "10, 0, 0, 0, 0, 0, 0, 0, 0, lawful", "10, 11, 8, 8, 7, 1, 5, 1, 1, more-ballots-than-households",
        "10, 9, 10, 10, 10, 0, 10, 0, 0, more-ballots-returned-than-given",
        "10, 9, 8, 9, 8, 1, 5, 2, 1, box-differs-from-returned",
        "10, 9, 8, 7, 7, 0, 5, 1, 1, box-differs-from-returned",
        "10, 9, 8, 8, 8, 1, 5, 2, 1, ballots-do-not-add-up", "10, 9, 8, 8, 7, 0, 5, 1, 1, ballots-do-not-add-up",
        "10, 9, 8, 8, 7, 1, 5, 1, 0, voices-do-not-add-up", "10, 9, 8, 8, 7, 1, 6, 1, 1, voices-do-not-add-up"})
    void theFiguresAddUp(long households, long givenOut, long returned, long inBox, long valid, long invalid, long yes,
            long no, long other, String answer) {
        assertEquals(answer, new BoxCount(inBox, valid, invalid, yes, no, other)
                .check(new Delivered(households, givenOut, returned)).map(BrokenRule::rule).orElse("lawful"));
    }

    @ParameterizedTest(name = "in words: {0} in the box, {1} returned")
    @CsvSource({"9, 8, 'The box holds 9 ballots, but 8 households returned one'"})
    void aBoxThatDiffersFromTheListsIsToldWithBothFigures(long inBox, long returned, String text) {
        var refusal = new BoxCount(inBox, inBox, 0, inBox, 0, 0).check(new Delivered(10, 10, returned)).orElseThrow();

        assertEquals(text, refusal.en());
        assertEquals("Decree 59/2023/NĐ-CP, Art. 4(6)a", refusal.article().en());
    }
}
