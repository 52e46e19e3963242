package vn.danchu.consultation.ballotdelivery.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class HouseholdBallotStepTest {

    // Every state and every step; "-" is refused.
    private static final String GRID = """
            NOT_REACHED  GIVE_OUT=GIVEN_OUT NOBODY_HOME=NOT_AT_HOME REFUSE=REFUSED RETURN=- REPLACE=- UNDO_RETURN=- UNDO_GIVE_OUT=-
            NOT_AT_HOME  GIVE_OUT=GIVEN_OUT NOBODY_HOME=NOT_AT_HOME REFUSE=REFUSED RETURN=- REPLACE=- UNDO_RETURN=- UNDO_GIVE_OUT=-
            REFUSED  GIVE_OUT=GIVEN_OUT NOBODY_HOME=- REFUSE=- RETURN=- REPLACE=- UNDO_RETURN=- UNDO_GIVE_OUT=NOT_REACHED
            GIVEN_OUT  GIVE_OUT=- NOBODY_HOME=- REFUSE=- RETURN=RETURNED REPLACE=GIVEN_OUT UNDO_RETURN=- UNDO_GIVE_OUT=NOT_REACHED
            RETURNED  GIVE_OUT=- NOBODY_HOME=- REFUSE=- RETURN=- REPLACE=- UNDO_RETURN=GIVEN_OUT UNDO_GIVE_OUT=-
            """;

    @Test
    void aHouseholdHasOneBallotAndReturnsItOnce() {
        String walked = Arrays.stream(HouseholdBallotState.values())
                .map(state -> state + "  " + Arrays.stream(HouseholdBallotStep.values())
                        .map(step -> step + "=" + (step.check(state).isEmpty() ? step.after(state) : "-"))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n", "", "\n"));

        assertEquals(GRID, walked);
    }

    @Test
    void aBatchIsRefusedWithTheHouseholdsThatStandInItsWay() {
        var doors = Map.of("H001", HouseholdBallotState.NOT_REACHED, "H002", HouseholdBallotState.GIVEN_OUT, "H003",
                HouseholdBallotState.RETURNED);

        var refusal = HouseholdBallotStep.GIVE_OUT.check(doors).orElseThrow();

        assertEquals("one-ballot-per-household", refusal.rule());
        assertEquals("Law 10/2022/QH15, Art. 19(3)", refusal.article().en());
        assertEquals("It is not possible to give out a ballot for household H002 (GIVEN_OUT), H003 (RETURNED)",
                refusal.en());
        assertTrue(HouseholdBallotStep.REPLACE.check(Map.of("H002", HouseholdBallotState.GIVEN_OUT)).isEmpty());
    }
}
