package vn.danchu.consultation.matter.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danchu.platform.law.BrokenRule;

class ProposalAgreementTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest(name = "they agreed on {0}, entered on 2026-11-22: {1}")
    @CsvSource({"2023-06-30, not-yet-in-force", "2023-07-01, possible", "2026-11-21, possible",
        "2026-11-22, possible", "2026-11-23, act-in-future"})
    void theHeadsAgreeUnderTheLawAndNotInTheFuture(LocalDate agreedOn, String answer) {
        assertEquals(answer, ProposalAgreement.reached(agreedOn, TODAY).map(BrokenRule::rule).orElse("possible"));
    }

    @ParameterizedTest(name = "they agreed on {0}, the households voted on {1}: {2}")
    @CsvSource({"2026-11-20, 2026-11-19, vote-before-agreement", "2026-11-20, 2026-11-20, lawful",
        "2026-11-20, 2026-11-21, lawful", ", 2023-07-01, lawful"})
    void theHouseholdsVoteAfterTheHeadsAgreed(LocalDate agreedOn, LocalDate votedOn, String answer) {
        assertEquals(answer, ProposalAgreement.beforeVote(agreedOn, votedOn).map(BrokenRule::rule).orElse("lawful"));
    }

    @Test
    void aVoteTooEarlyIsToldTheFirstLawfulDayAndTheArticle() {
        BrokenRule broken = ProposalAgreement.beforeVote(TODAY, TODAY.minusDays(1)).orElseThrow();

        assertEquals(TODAY, broken.earliest());
        assertEquals("Law 10/2022/QH15, Art. 16(2)", broken.article().en());
    }
}
