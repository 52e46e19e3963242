package vn.danchu.consultation.candidacy.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danchu.platform.law.BrokenRule;

class CandidateCountTest {

    @ParameterizedTest(name = "{0} and {1} votes of {2} in favour, {3} seats: {4}")
    @CsvSource({"3, 1, 4, 1, lawful", "3, 2, 4, 1, candidates-do-not-add-up", "2, 1, 4, 1, candidates-do-not-add-up",
        "4, 4, 4, 2, lawful", "3, 1, 4, 2, lawful", "2, 1, 4, 2, candidates-do-not-add-up",
        "5, 1, 4, 2, candidates-do-not-add-up", "0, 0, 0, 2, lawful"})
    void theVotesForTheCandidatesAgreeWithThoseInFavour(long one, long other, long inFavour, int seats,
            String answer) {
        assertEquals(answer, rule(CandidateCount.addsUp(List.of(one, other), inFavour, seats)));
    }

    @ParameterizedTest(name = "three with all of {0} in favour, 2 seats: {1}")
    @CsvSource({"4, candidates-do-not-add-up", "0, lawful"})
    void nobodyVotesForMoreThanAreElected(long inFavour, String answer) {
        assertEquals(answer, rule(CandidateCount.addsUp(List.of(inFavour, inFavour, inFavour), inFavour, 2)));
    }

    @ParameterizedTest(name = "{0} named for {1} seats: {2}")
    @CsvSource({"1, 1, lawful", "2, 1, more-than-seats", "2, 2, lawful", "3, 2, more-than-seats"})
    void aHouseholdNamesAsManyAsThereAreSeatsAtMost(int named, int seats, String answer) {
        assertEquals(answer, rule(CandidateCount.asManyAsSeats(named, seats)));
    }

    @ParameterizedTest(name = "{0} candidates, counted apart {1}, {2} in favour: {3}")
    @CsvSource({"1, false, 3, lawful", "2, true, 3, lawful", "2, false, 3, votes-per-candidate-missing",
        "2, false, 0, lawful"})
    void whereSeveralStandEachHasItsOwnCount(int candidates, boolean counted, long inFavour, String answer) {
        assertEquals(answer, rule(CandidateCount.toldApart(candidates, counted, inFavour)));
    }

    @ParameterizedTest(name = "{0} of 100 households for each, {1} seats: {2}")
    @CsvSource({"50, 1, ''", "51, 1, 51", "51 49, 1, 51", "90 60, 1, 90", "90 60, 2, 90 60", "60 90 55, 2, 90 60",
        "60 90 50, 3, 90 60", "90 60 60, 2, 90", "60 60 60, 2, ''", "60 60, 1, ''", "70 60 60 60, 3, 70"})
    void electedIsWhoHasMoreThanHalfWhileThereAreSeats(String votes, int seats, String elected) {
        List<Long> standing = Stream.of(votes.split(" ")).map(Long::valueOf).toList();

        List<Long> found = SeatsFilled.of(standing, Long::longValue, seats, each -> 2 * each > 100);

        assertEquals(elected, String.join(" ", found.stream().map(String::valueOf).toList()));
    }

    private static String rule(Optional<BrokenRule> refusal) {
        return refusal.map(BrokenRule::rule).orElse("lawful");
    }
}
