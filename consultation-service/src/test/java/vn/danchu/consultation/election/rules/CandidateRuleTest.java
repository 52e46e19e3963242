package vn.danchu.consultation.election.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danchu.platform.law.BrokenRule;

class CandidateRuleTest {
    private static final LocalDate MEETING = LocalDate.of(2026, 11, 25);

    @ParameterizedTest(name = "confirmed {0}: {1}")
    @CsvSource({"true, lawful", "false, candidate-barred"})
    void nobodyStandsWhoIsUnderDisciplineProsecutionOrSentence(boolean confirmed, String answer) {
        assertEquals(answer, rule(CandidateRule.free("Nông Văn Ứng", confirmed)));
    }

    @ParameterizedTest(name = "{0} candidates: {1}")
    @CsvSource({"0, candidate-missing", "1, lawful", "2, lawful"})
    void theListHasAtLeastOne(int candidates, String answer) {
        assertEquals(answer, rule(CandidateRule.enough(candidates, MEETING)));
    }

    private static String rule(Optional<BrokenRule> refusal) {
        return refusal.map(BrokenRule::rule).orElse("lawful");
    }
}
