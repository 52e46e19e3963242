package vn.danchu.consultation.decision.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionStepTest {

    // Every step and every state from which it may be taken, with where it leads; all others are refused.
    private static final String TABLE = """
            SIGN: REJECTED=REJECTED ADOPTED=ADOPTED RECOGNISED=RECOGNISED
            PUT_AGAIN: REJECTED=REJECTED
            SEND: ADOPTED=SENT RECOGNISED=RECOGNISED
            RECEIVE: SENT=RECEIVED RECEIVED=RECEIVED RECOGNISED=RECOGNISED RECOGNITION_REFUSED=RECOGNITION_REFUSED
            RECOGNISE: RECEIVED=RECOGNISED
            REFUSE: RECEIVED=RECOGNITION_REFUSED
            COVENANT_RECOGNISED: ADOPTED=RECOGNISED SENT=RECOGNISED RECEIVED=RECOGNISED
            COVENANT_REFUSED: ADOPTED=RECOGNITION_REFUSED SENT=RECOGNITION_REFUSED RECEIVED=RECOGNITION_REFUSED
            PUBLISH_RESULT: REJECTED=REJECTED ADOPTED=ADOPTED SENT=SENT RECEIVED=RECEIVED RECOGNISED=RECOGNISED \
            RECOGNITION_REFUSED=RECOGNITION_REFUSED ANNULLED=ANNULLED REPLACED=REPLACED ABOLISHED=ABOLISHED
            REPORT_EXECUTION: ADOPTED=ADOPTED SENT=SENT RECEIVED=RECEIVED RECOGNISED=RECOGNISED ANNULLED=ANNULLED \
            REPLACED=REPLACED ABOLISHED=ABOLISHED
            REQUEST_CHANGE: ADOPTED=ADOPTED SENT=SENT RECEIVED=RECEIVED RECOGNISED=RECOGNISED
            ANNUL: ADOPTED=ANNULLED SENT=ANNULLED RECEIVED=ANNULLED RECOGNISED=ANNULLED
            ANNUL_PART: REJECTED=ANNULLED ADOPTED=ANNULLED SENT=ANNULLED RECEIVED=ANNULLED
            AMEND: ADOPTED=ADOPTED SENT=SENT RECEIVED=RECEIVED RECOGNISED=RECOGNISED
            REPLACE: ADOPTED=REPLACED SENT=REPLACED RECEIVED=REPLACED RECOGNISED=REPLACED
            ABOLISH: ADOPTED=ABOLISHED SENT=ABOLISHED RECEIVED=ABOLISHED RECOGNISED=ABOLISHED
            """;

    @Test
    void everyStepLeadsWhereTheLawSaysOrIsRefused() {
        String walked = Arrays.stream(DecisionStep.values())
                .map(step -> step + ": " + Arrays.stream(DecisionState.values())
                        .filter(state -> step.check(state).isEmpty()).map(state -> state + "=" + step.after(state))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n", "", "\n"));

        assertEquals(TABLE, walked);
    }

    @ParameterizedTest(name = "{0} rests on {1}")
    @CsvSource({"SIGN, 20(2)g", "PUT_AGAIN, 16(2)", "SEND, 20(3)", "RECOGNISE, 21(2)", "REFUSE, 21(2)", "ANNUL, 22(2)",
        "REPLACE, 22(3)"})
    void aRefusedStepNamesItsArticle(DecisionStep step, String article) {
        var refusal = step.check(DecisionState.ANNULLED).orElseThrow();

        assertEquals("illegal-step", refusal.rule());
        assertEquals("Law 10/2022/QH15, Art. " + article, refusal.article().en());
    }
}
