package vn.danchu.consultation.ballotcount.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danchu.platform.law.BrokenRule;

class CountingRuleTest {
    private static final OffsetDateTime END = OffsetDateTime.parse("2026-12-05T17:00:00+07:00");

    @Test
    void theBoxIsOpenedWhenNoHouseholdCanReturnItsBallotAnyMore() {
        var early = CountingRule.mayCount(END, END.minusSeconds(1), 99, 100).orElseThrow();

        assertEquals("collection-not-over", early.rule());
        assertEquals(END, early.earliest());
        assertEquals("Law 10/2022/QH15, Art. 19(3)", early.article().en());
        assertTrue(CountingRule.mayCount(END, END, 99, 100).isEmpty());
        assertTrue(CountingRule.mayCount(END, END.plusDays(1), 0, 100).isEmpty());
        assertTrue(CountingRule.mayCount(END, END.minusDays(3), 100, 100).isEmpty());
    }

    @ParameterizedTest(name = "{0} people, leader {1}, {2} days after the last day: {3}")
    @CsvSource({"1, true, 9, false", "2, true, -1, true", "2, false, -1, false", "2, false, 0, true",
        "2, false, 1, true",
        "1, false, 9, false"})
    void theLeaderAndAnotherConfirmAndInTheEndAnyTwo(int people, boolean leader, int days, boolean enough) {
        LocalDate last = LocalDate.of(2026, 12, 11);

        assertEquals(enough, CountingRule.confirmed(people, leader, last, last.plusDays(days)));
    }

    @ParameterizedTest(name = "{0} watch the team of {1}: {2}")
    @CsvSource({"H003 H004, H001 H002, lawful", "H003 H004, '', lawful", "H003, H001 H002, witnesses-missing",
        "H001 H004, H001 H002, witness-in-team", "H001 H002, H001 H002, witness-in-team"})
    void twoHouseholdsOutsideTheTeamWatch(String witnesses, String team, String answer) {
        var refusal = CountingRule.witnessed(Set.of(witnesses.split(" ")), List.of(team.split(" ")),
                LocalDate.of(2026, 12, 5));

        assertEquals(answer, refusal.map(BrokenRule::rule).orElse("lawful"));
        refusal.ifPresent(rule -> assertEquals("Decree 59/2023/NĐ-CP, Art. 4(6)a", rule.article().en()));
    }
}
