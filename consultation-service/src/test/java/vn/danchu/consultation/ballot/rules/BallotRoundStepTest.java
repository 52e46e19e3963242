package vn.danchu.consultation.ballot.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class BallotRoundStepTest {

    // Every state and every step; "-" is refused.
    private static final String GRID = """
            PLANNED  REVISE=PLANNED AGREE=ISSUED SEND_PLAN=- ANNOUNCE=- BEGIN=- ENTER=- AGREE_TO_PAPER=- RECORD=- COUNT=- CONFIRM=- FREEZE=- WITHDRAW=WITHDRAWN END_WITH_VILLAGE=VILLAGE_ENDED
            ISSUED  REVISE=- AGREE=- SEND_PLAN=ISSUED ANNOUNCE=ANNOUNCED BEGIN=- ENTER=- AGREE_TO_PAPER=- RECORD=- COUNT=- CONFIRM=- FREEZE=- WITHDRAW=WITHDRAWN END_WITH_VILLAGE=VILLAGE_ENDED
            ANNOUNCED  REVISE=- AGREE=- SEND_PLAN=ANNOUNCED ANNOUNCE=- BEGIN=OUT ENTER=- AGREE_TO_PAPER=- RECORD=- COUNT=- CONFIRM=- FREEZE=- WITHDRAW=WITHDRAWN END_WITH_VILLAGE=VILLAGE_ENDED
            ENTERED  REVISE=- AGREE=- SEND_PLAN=ENTERED ANNOUNCE=- BEGIN=- ENTER=- AGREE_TO_PAPER=OUT RECORD=- COUNT=- CONFIRM=- FREEZE=- WITHDRAW=WITHDRAWN END_WITH_VILLAGE=VILLAGE_ENDED
            OUT  REVISE=- AGREE=- SEND_PLAN=OUT ANNOUNCE=- BEGIN=- ENTER=ENTERED AGREE_TO_PAPER=- RECORD=OUT COUNT=COUNTED CONFIRM=- FREEZE=- WITHDRAW=WITHDRAWN END_WITH_VILLAGE=VILLAGE_ENDED
            COUNTED  REVISE=- AGREE=- SEND_PLAN=COUNTED ANNOUNCE=- BEGIN=- ENTER=- AGREE_TO_PAPER=- RECORD=- COUNT=COUNTED CONFIRM=COUNTED FREEZE=CONFIRMED WITHDRAW=- END_WITH_VILLAGE=-
            CONFIRMED  REVISE=- AGREE=- SEND_PLAN=CONFIRMED ANNOUNCE=- BEGIN=- ENTER=- AGREE_TO_PAPER=- RECORD=- COUNT=- CONFIRM=- FREEZE=- WITHDRAW=- END_WITH_VILLAGE=-
            WITHDRAWN  REVISE=- AGREE=- SEND_PLAN=- ANNOUNCE=- BEGIN=- ENTER=- AGREE_TO_PAPER=- RECORD=- COUNT=- CONFIRM=- FREEZE=- WITHDRAW=- END_WITH_VILLAGE=-
            VILLAGE_ENDED  REVISE=- AGREE=- SEND_PLAN=- ANNOUNCE=- BEGIN=- ENTER=- AGREE_TO_PAPER=- RECORD=- COUNT=- CONFIRM=- FREEZE=- WITHDRAW=- END_WITH_VILLAGE=-
            """;

    @Test
    void everyStepLeadsWhereTheDecreeSaysOrIsRefused() {
        String walked = Arrays.stream(BallotRoundState.values())
                .map(state -> state + "  " + Arrays.stream(BallotRoundStep.values())
                        .map(step -> step + "=" + (step.check(state).isEmpty() ? step.after(state) : "-"))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n", "", "\n"));

        assertEquals(GRID, walked);
    }

    @Test
    void aRefusedStepNamesItsArticle() {
        var refusal = BallotRoundStep.WITHDRAW.check(BallotRoundState.COUNTED).orElseThrow();

        assertEquals("illegal-step", refusal.rule());
        assertEquals("Decree 59/2023/NĐ-CP, Art. 4(2)", refusal.article().en());
    }
}
