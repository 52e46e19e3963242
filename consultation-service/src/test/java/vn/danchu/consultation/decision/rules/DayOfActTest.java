package vn.danchu.consultation.decision.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayOfActTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 5);
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 7);

    @ParameterizedTest(name = "{0} rests on {2}")
    @CsvSource({"SENDING, sent, 20(3)", "RECEIPT, received, 21(2)", "ANSWER, answered, 21(2)",
        "ANNULMENT, annulled, 22(2)", "REQUEST, change-requested, 22(2)", "ANNOUNCEMENT, announced, 22(2)",
        "PUBLICATION, published, 23(2)", "REPORT, reported, 23(2)"})
    void anActLiesBetweenWhatItFollowsAndToday(DayOfAct act, String rule, String article) {
        var tooEarly = act.check(FIRST.minusDays(1), FIRST, TODAY).orElseThrow();
        var inFuture = act.check(TODAY.plusDays(1), FIRST, TODAY).orElseThrow();

        assertEquals(rule + "-too-early", tooEarly.rule());
        assertEquals("Law 10/2022/QH15, Art. " + article, tooEarly.article().en());
        assertEquals(FIRST, tooEarly.earliest());
        assertTrue(act.check(FIRST, FIRST, TODAY).isEmpty());
        assertTrue(act.check(FIRST.plusDays(1), FIRST, TODAY).isEmpty());
        assertTrue(act.check(TODAY, FIRST, TODAY).isEmpty());
        assertEquals(rule + "-in-future", inFuture.rule());
        assertNull(inFuture.earliest());
    }
}
