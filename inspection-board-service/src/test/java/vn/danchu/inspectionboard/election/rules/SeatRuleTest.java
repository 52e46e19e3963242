package vn.danchu.inspectionboard.election.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.danchu.platform.law.BrokenRule;

class SeatRuleTest {
    private static final List<String> ELECTED = List.of("Hoàng Văn An", "Vi Thị Chi");
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

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"Hoàng Văn An, lawful", "hoàng  văn an, lawful", "'Hoa\u0300ng Va\u0306n An', lawful",
        "Vi Thị Chi, lawful", "Vi Thị Chinh, resident-not-elected"})
    void anElectionSeatsWhomTheHouseholdsElected(String member, String answer) {
        assertEquals(answer, SeatRule.mayFill(ElectionStage.RECOGNISED, ELECTED, List.of(member), true)
                .map(BrokenRule::rule).orElse("lawful"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RECOGNISED")
    void onlyARecognisedElectionSeatsMembers(ElectionStage stage) {
        assertEquals(Optional.of("resident-election-not-recognised"),
                SeatRule.mayFill(stage, ELECTED, ELECTED, true).map(BrokenRule::rule));
    }

    @ParameterizedTest(name = "recognised on {0} is {1}")
    @CsvSource({"2026-11-17, lawful", "2026-11-18, elected-here-not-on-paper", "2026-11-19, elected-here-not-on-paper",
        "2026-11-20, elected-here-not-on-paper", "2026-11-21, recognised-in-future"})
    void anElectionOnPaperWasRecognisedBeforeTheVillageVotedHere(LocalDate recognisedOn, String answer) {
        assertEquals(answer, SeatRule.recognisedOnPaper(recognisedOn, LocalDate.of(2026, 11, 18),
                LocalDate.of(2026, 11, 20)).map(BrokenRule::rule).orElse("lawful"));
        assertEquals(recognisedOn.isBefore(LocalDate.of(2026, 11, 21)),
                SeatRule.recognisedOnPaper(recognisedOn, null, LocalDate.of(2026, 11, 20)).isEmpty());
    }

    @Test
    void whomTheFrontDelegatesNoVillageElects() {
        assertEquals(Optional.of("resident-election-of-residents"),
                SeatRule.mayFill(ElectionStage.RECOGNISED, ELECTED, ELECTED, false).map(BrokenRule::rule));
    }
}
