package vn.danchu.consultation.decision.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class DocumentFormTest {

    @ParameterizedTest
    @EnumSource
    void whatWasMinutedIsWrittenInEveryForm(DocumentForm form) {
        assertTrue(form.check(true).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "MINUTES")
    void ballotsThatWereTakenRoundEndInAnythingButMinutes(DocumentForm form) {
        assertTrue(form.check(false).isEmpty());
        assertEquals("Law 10/2022/QH15, Art. 20(1)",
                DocumentForm.MINUTES.check(false).orElseThrow().article().en());
    }
}
