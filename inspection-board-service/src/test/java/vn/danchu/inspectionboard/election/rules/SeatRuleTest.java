package vn.danchu.inspectionboard.election.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.danchu.platform.law.BrokenRule;

class SeatRuleTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-20");

    @ParameterizedTest(name = "with {0} seats taken, {1} more are {2}")
    @CsvSource({"0, 4, lawful", "0, 5, lawful", "0, 6, refused", "3, 2, lawful", "3, 3, refused", "5, 1, refused"})
    void residentsHaveFiveSeatsOfABoardAtMost(int taken, int asked, String answer) {
        Optional<BrokenRule> broken = SeatRule.mayCall(taken, asked, DAY);

        assertEquals(answer.equals("refused"), broken.isPresent());
        broken.ifPresent(rule -> assertEquals("Decree 59/2023/NĐ-CP, Art. 17(2)", rule.article().en()));
    }

    @ParameterizedTest(name = "a board with {0} members who stand for the residents is {1}")
    @CsvSource({"4, lawful", "5, lawful", "6, board-residents-at-most"})
    void aBoardHasFiveMembersForTheResidentsAtMost(int residents, String answer) {
        assertEquals(answer, SeatRule.mayHave(residents, DAY).map(BrokenRule::rule).orElse("lawful"));
    }

    @ParameterizedTest(name = "an election of 3 seats {1} {0} members")
    @CsvSource({"2, seats", "3, seats", "4, refuses"})
    void anElectionSeatsAsManyAsWereElected(int members, String answer) {
        assertEquals(answer.equals("refuses"),
                SeatRule.mayFill(ElectionStage.RECOGNISED, 3, members, true).isPresent());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RECOGNISED")
    void onlyARecognisedElectionSeatsMembers(ElectionStage stage) {
        assertEquals(Optional.of("resident-election-not-recognised"),
                SeatRule.mayFill(stage, 3, 1, true).map(BrokenRule::rule));
    }

    @Test
    void whomTheFrontDelegatesNoVillageElects() {
        assertEquals(Optional.of("resident-election-of-residents"),
                SeatRule.mayFill(ElectionStage.RECOGNISED, 3, 1, false).map(BrokenRule::rule));
    }
}
