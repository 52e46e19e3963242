package vn.danchu.consultation.decision.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentVerdictTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 7);

    @ParameterizedTest(name = "{0}, in force from {1}, changed {2}: {3}")
    @CsvSource({"REJECTED,, false, NEVER_IN_FORCE", "RECOGNITION_REFUSED,, false, NEVER_IN_FORCE",
        "ANNULLED, 2026-10-05, false, ANNULLED", "ANNULLED,, false, ANNULLED", "ANNULLED, 2026-10-05, true, ANNULLED",
        "REPLACED, 2026-10-05, true, SUPERSEDED", "ABOLISHED, 2026-10-05, true, SUPERSEDED",
        "ADOPTED,, false, NOT_IN_FORCE_YET", "SENT,, false, NOT_IN_FORCE_YET", "RECEIVED,, false, NOT_IN_FORCE_YET",
        "RECOGNISED, 2026-10-08, false, NOT_IN_FORCE_YET", "RECOGNISED, 2026-10-07, false, VALID",
        "RECOGNISED, 2026-10-06, false, VALID", "ADOPTED, 2026-10-05, false, VALID", "SENT, 2026-10-05, false, VALID",
        "RECEIVED, 2026-10-05, true, AMENDED", "RECOGNISED, 2026-10-05, true, AMENDED"})
    void aGenuineDocumentTellsWhatHoldsOfItsDecision(DecisionState state, LocalDate inForceFrom, boolean changed,
            DocumentVerdict verdict) {
        assertEquals(verdict, DocumentVerdict.of(true, state, inForceFrom, changed, TODAY));
    }

    @ParameterizedTest
    @EnumSource(DecisionState.class)
    void whatDoesNotMatchIsAlteredWhateverTheDecision(DecisionState state) {
        assertEquals(DocumentVerdict.ALTERED, DocumentVerdict.of(false, state, TODAY, false, TODAY));
    }

    @Test
    void aVerdictIsSaidInBothLanguages() {
        assertEquals("The document is genuine and the decision in force", DocumentVerdict.VALID.en());
        assertEquals("Văn bản đúng, quyết định đang có hiệu lực", DocumentVerdict.VALID.vi());
    }
}
