package vn.danchu.consultation.meetingvote.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class MeetingVoteStepTest {

    // Every state and every step; "-" is refused.
    private static final String GRID = """
            OPEN  RECORD_VOICE=OPEN COUNT=COUNTED CONFIRM=- FREEZE=- WITHDRAW=WITHDRAWN TAKE_BACK_LACK=-
            COUNTED  RECORD_VOICE=COUNTED COUNT=COUNTED CONFIRM=COUNTED FREEZE=CONFIRMED WITHDRAW=- TAKE_BACK_LACK=WITHDRAWN
            CONFIRMED  RECORD_VOICE=- COUNT=- CONFIRM=- FREEZE=- WITHDRAW=- TAKE_BACK_LACK=-
            WITHDRAWN  RECORD_VOICE=- COUNT=- CONFIRM=- FREEZE=- WITHDRAW=- TAKE_BACK_LACK=-
            """;

    @Test
    void aCountIsConfirmedThenNothingChanges() {
        String walked = Arrays.stream(MeetingVoteState.values())
                .map(state -> state + "  " + Arrays.stream(MeetingVoteStep.values())
                        .map(step -> step + "=" + (step.check(state).isEmpty() ? step.after(state) : "-"))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n", "", "\n"));

        assertEquals(GRID, walked);
    }
}
