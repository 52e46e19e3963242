package vn.danchu.consultation.decision.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionStateTest {

    @ParameterizedTest(name = "sent {0}, received {1}, recognised {2}: {3}")
    @CsvSource({"false, false, , ADOPTED", "true, false, , SENT", "true, true, , RECEIVED",
        "true, true, true, RECOGNISED", "true, true, false, RECOGNITION_REFUSED", "false, false, true, RECOGNISED",
        "false, false, false, RECOGNITION_REFUSED"})
    void whatStandsAgainStandsWhereItsAnswerHadLeftIt(boolean sent, boolean received, Boolean recognised,
            DecisionState standing) {
        assertEquals(standing, DecisionState.standing(sent, received, Optional.ofNullable(recognised)));
    }
}
