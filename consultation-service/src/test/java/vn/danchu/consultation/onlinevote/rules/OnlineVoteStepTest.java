package vn.danchu.consultation.onlinevote.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class OnlineVoteStepTest {

    // Every state and every step; "-" is refused.
    private static final String GRID = """
            PROPOSED  AGREE=AGREED REPORT=- CONSENT=- OPEN_IT=- CAST=- CLOSE=- WITHDRAW=WITHDRAWN END_WITH_VILLAGE=VILLAGE_ENDED
            AGREED  AGREE=- REPORT=REPORTED CONSENT=- OPEN_IT=- CAST=- CLOSE=- WITHDRAW=WITHDRAWN END_WITH_VILLAGE=VILLAGE_ENDED
            REPORTED  AGREE=- REPORT=- CONSENT=REPORTED OPEN_IT=OPEN CAST=- CLOSE=- WITHDRAW=WITHDRAWN END_WITH_VILLAGE=VILLAGE_ENDED
            OPEN  AGREE=- REPORT=- CONSENT=- OPEN_IT=- CAST=OPEN CLOSE=CLOSED WITHDRAW=- END_WITH_VILLAGE=VILLAGE_ENDED
            CLOSED  AGREE=- REPORT=- CONSENT=- OPEN_IT=- CAST=- CLOSE=- WITHDRAW=- END_WITH_VILLAGE=-
            WITHDRAWN  AGREE=- REPORT=- CONSENT=- OPEN_IT=- CAST=- CLOSE=- WITHDRAW=- END_WITH_VILLAGE=-
            VILLAGE_ENDED  AGREE=- REPORT=- CONSENT=- OPEN_IT=- CAST=- CLOSE=- WITHDRAW=- END_WITH_VILLAGE=-
            """;

    @Test
    void everyStepLeadsWhereTheDecreeSaysOrIsRefused() {
        String walked = Arrays.stream(OnlineVoteState.values())
                .map(state -> state + "  " + Arrays.stream(OnlineVoteStep.values())
                        .map(step -> step + "=" + (step.check(state).isEmpty() ? step.after(state) : "-"))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n", "", "\n"));

        assertEquals(GRID, walked);
    }
}
