package vn.danchu.covenant.drafting.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danchu.platform.law.BrokenRule;

class ProposalTest {

    @ParameterizedTest(name = "of {0} households {1} are a tenth")
    @CsvSource({"0, 1", "1, 1", "9, 1", "10, 1", "11, 2", "99, 10", "100, 10", "101, 11", "112, 12"})
    void aTenthOfAllHouseholdsObligesTheHead(long households, long needed) {
        assertEquals(needed, Proposal.needed(households, LocalDate.of(2026, 11, 20)));
    }

    @ParameterizedTest(name = "to {0} a covenant, in force {1}: {2} {3}")
    @CsvSource({"AMEND, true, lawful,", "REPLACE, true, lawful,",
        "AMEND, false, covenant-not-in-force, 'Decree 61/2023/NĐ-CP, Art. 13(1)'",
        "REPLACE, false, covenant-not-in-force, 'Decree 61/2023/NĐ-CP, Art. 13(1)'",
        "ABOLISH, true, abolition-is-not-drafted, 'Decree 61/2023/NĐ-CP, Art. 14(3)'",
        "ABOLISH, false, abolition-is-not-drafted, 'Decree 61/2023/NĐ-CP, Art. 14(3)'"})
    void aDraftAmendsOrReplacesWhatIsInForceAndAbolishesNothing(ChangeManner manner, boolean inForce, String answer,
            String article) {
        var refusal = Proposal.draftable(manner, inForce);

        assertEquals(answer, refusal.map(BrokenRule::rule).orElse("lawful"));
        assertEquals(article, refusal.map(rule -> rule.article().en()).orElse(null));
    }
}
