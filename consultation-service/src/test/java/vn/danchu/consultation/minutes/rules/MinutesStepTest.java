package vn.danchu.consultation.minutes.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class MinutesStepTest {

    // Every state and every step; "-" is refused.
    private static final String GRID = """
            ENTERED  CONFIRM=CONFIRMED REPLACE=REPLACED WITHDRAW=WITHDRAWN
            CONFIRMED  CONFIRM=- REPLACE=- WITHDRAW=-
            REPLACED  CONFIRM=- REPLACE=- WITHDRAW=-
            WITHDRAWN  CONFIRM=- REPLACE=- WITHDRAW=-
            """;

    @Test
    void whatASecondPersonConfirmedNeverChanges() {
        String walked = Arrays.stream(MinutesState.values())
                .map(state -> state + "  " + Arrays.stream(MinutesStep.values())
                        .map(step -> step + "=" + (step.check(state).isEmpty() ? step.after(state) : "-"))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n", "", "\n"));

        assertEquals(GRID, walked);
    }
}
