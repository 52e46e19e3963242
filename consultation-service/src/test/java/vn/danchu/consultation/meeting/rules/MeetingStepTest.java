package vn.danchu.consultation.meeting.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class MeetingStepTest {

    // Every state and every step; "-" is refused.
    private static final String GRID = """
            CALLED  GIVE_NOTICE=ANNOUNCED SEND_PAPERS=CALLED CANCEL=CANCELLED OPEN_IT=- PRINT_SLIPS=CALLED TAKE_ATTENDANCE=- VOTE=- CLOSE=-
            ANNOUNCED  GIVE_NOTICE=ANNOUNCED SEND_PAPERS=ANNOUNCED CANCEL=CANCELLED OPEN_IT=IN_SESSION PRINT_SLIPS=ANNOUNCED TAKE_ATTENDANCE=ANNOUNCED VOTE=- CLOSE=-
            IN_SESSION  GIVE_NOTICE=- SEND_PAPERS=- CANCEL=- OPEN_IT=- PRINT_SLIPS=IN_SESSION TAKE_ATTENDANCE=IN_SESSION VOTE=IN_SESSION CLOSE=CLOSED
            CLOSED  GIVE_NOTICE=- SEND_PAPERS=- CANCEL=- OPEN_IT=- PRINT_SLIPS=- TAKE_ATTENDANCE=- VOTE=- CLOSE=-
            CANCELLED  GIVE_NOTICE=- SEND_PAPERS=- CANCEL=- OPEN_IT=- PRINT_SLIPS=- TAKE_ATTENDANCE=- VOTE=- CLOSE=-
            """;

    @Test
    void everyStepLeadsWhereTheDecreeSaysOrIsRefused() {
        String walked = Arrays.stream(MeetingState.values())
                .map(state -> state + "  " + Arrays.stream(MeetingStep.values())
                        .map(step -> step + "=" + (step.check(state).isEmpty() ? step.after(state) : "-"))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n", "", "\n"));

        assertEquals(GRID, walked);
    }
}
