package vn.danchu.consultation.matter.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatterStepTest {

    @ParameterizedTest(name = "{0} may be taken from {1} and leads to {2}, else: {3}")
    @CsvSource({"AGREE, PROPOSED, OPEN, agreement-not-pending", "PREPARE_VOTE, OPEN, -, matter-in-vote-or-decided",
        "PUT_TO_VOTE, OPEN, IN_VOTE, matter-in-vote-or-decided", "TAKE_BACK, IN_VOTE, OPEN, matter-not-in-vote",
        "NOTE_FAILED_MEETING, OPEN, -, matter-in-vote-or-decided",
        "DECIDE, OPEN IN_VOTE, DECIDED, matter-decided-already",
        "LAPSE, OPEN IN_VOTE, LAPSED, matter-in-vote-or-decided",
        "PASS_ON, PROPOSED OPEN, -, matter-in-vote-or-decided",
        "CLOSE, PROPOSED OPEN, CLOSED, matter-in-vote-or-decided"})
    void everyStepHasItsPlace(MatterStep step, String from, String to, String refusal) {
        assertEquals(from, Arrays.stream(MatterState.values()).filter(state -> step.check(state).isEmpty())
                .map(Enum::name).collect(Collectors.joining(" ")));
        assertEquals(to, step.transition().to() == null ? "-" : step.transition().to().name());
        assertEquals(refusal, step.check(MatterState.CLOSED).orElseThrow().rule());
    }

    @Test
    void aProposalWaitsForItsAgreementAndWhatTheCommuneConcludedIsNotDecided() {
        assertEquals("agreement-missing", MatterStep.PUT_TO_VOTE.check(MatterState.PROPOSED).orElseThrow().rule());
        assertEquals("agreement-missing", MatterStep.DECIDE.check(MatterState.PROPOSED).orElseThrow().rule());
        assertEquals("commune-concluded-without-village",
                MatterStep.DECIDE.check(MatterState.LAPSED).orElseThrow().rule());
    }
}
