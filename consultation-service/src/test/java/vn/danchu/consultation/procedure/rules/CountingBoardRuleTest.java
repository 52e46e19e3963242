package vn.danchu.consultation.procedure.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danchu.platform.law.BrokenRule;

class CountingBoardRuleTest {

    @ParameterizedTest(name = "{0} members with {1} heads: {2}")
    @CsvSource({"2, 1, counting-board-size", "3, 1, lawful", "4, 1, lawful", "5, 1, lawful",
        "6, 1, counting-board-size", "3, 0, counting-board-head", "3, 2, counting-board-head"})
    void threeToFivePeopleCountUnderOneHead(int members, long heads, String answer) {
        assertEquals(answer, CountingBoardRule.check(members, heads, LocalDate.of(2026, 11, 25)).map(BrokenRule::rule)
                .orElse("lawful"));
    }
}
