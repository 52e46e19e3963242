package vn.danchu.consultation.meeting.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgendaStepTest {

    @ParameterizedTest(name = "{0} may be taken from {1} and leads to {2}, else: {3}")
    @CsvSource({"PUT_TO_VOTE, PENDING, IN_VOTE, matter-put-to-vote-already",
        "TAKE_BACK, IN_VOTE, PENDING, illegal-step", "SETTLE, IN_VOTE, SETTLED, illegal-step"})
    void everyStepHasItsPlace(AgendaStep step, String from, String to, String refusal) {
        assertEquals(from, Arrays.stream(AgendaState.values()).filter(state -> step.check(state).isEmpty())
                .map(Enum::name).collect(Collectors.joining(" ")));
        assertEquals(to, step.transition().to() == null ? "-" : step.transition().to().name());
        assertEquals(refusal, step.check(AgendaState.SETTLED).orElseThrow().rule());
    }
}
