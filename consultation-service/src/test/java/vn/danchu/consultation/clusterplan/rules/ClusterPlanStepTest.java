package vn.danchu.consultation.clusterplan.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class ClusterPlanStepTest {

    // Every state and every step; "-" is refused.
    private static final String GRID = """
            PLANNED  AGREE=AGREED REPORT=- APPROVE=- DECLINE=- HOLD=- CONCLUDE=- WITHDRAW=WITHDRAWN
            AGREED  AGREE=- REPORT=REPORTED APPROVE=- DECLINE=- HOLD=- CONCLUDE=- WITHDRAW=WITHDRAWN
            REPORTED  AGREE=- REPORT=- APPROVE=APPROVED DECLINE=DECLINED HOLD=- CONCLUDE=- WITHDRAW=WITHDRAWN
            APPROVED  AGREE=- REPORT=- APPROVE=- DECLINE=- HOLD=APPROVED CONCLUDE=CONCLUDED WITHDRAW=WITHDRAWN
            DECLINED  AGREE=- REPORT=- APPROVE=- DECLINE=- HOLD=- CONCLUDE=- WITHDRAW=-
            CONCLUDED  AGREE=- REPORT=- APPROVE=- DECLINE=- HOLD=- CONCLUDE=- WITHDRAW=-
            WITHDRAWN  AGREE=- REPORT=- APPROVE=- DECLINE=- HOLD=- CONCLUDE=- WITHDRAW=-
            """;

    @Test
    void everyStepLeadsWhereTheDecreeSaysOrIsRefused() {
        String walked = Arrays.stream(ClusterPlanState.values())
                .map(state -> state + "  " + Arrays.stream(ClusterPlanStep.values())
                        .map(step -> step + "=" + (step.check(state).isEmpty() ? step.after(state) : "-"))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n", "", "\n"));

        assertEquals(GRID, walked);
    }
}
