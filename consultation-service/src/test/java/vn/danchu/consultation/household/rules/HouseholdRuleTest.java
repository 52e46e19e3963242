package vn.danchu.consultation.household.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danchu.platform.law.BrokenRule;

class HouseholdRuleTest {

    @ParameterizedTest(name = "a household that changed on 2026-11-10 changes on {0}, entered on 2026-11-22: {1}")
    @CsvSource({"2026-11-09, household-changed-since", "2026-11-10, possible", "2026-11-11, possible",
        "2026-11-21, possible", "2026-11-22, possible", "2026-11-23, household-change-in-future"})
    void aChangeIsEnteredOnceItHasHappenedAndAfterTheChangesBeforeIt(LocalDate day, String answer) {
        assertEquals(answer, HouseholdRule.changeable(day, LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 22))
                .map(BrokenRule::rule).orElse("possible"));
    }
}
