package vn.danchu.consultation.election.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElectionStepTest {

    @ParameterizedTest(name = "{0} may be taken from {1} and leads to {2}, by Art. {3}")
    @CsvSource({"FIX_CANDIDATES, IN_PREPARATION, -, 6(2)", "SET_UP_TEAM, IN_PREPARATION, -, 6(1)b",
        "ANNOUNCE, IN_PREPARATION, ANNOUNCED, 6(1)b", "POSTPONE, IN_PREPARATION ANNOUNCED, IN_PREPARATION, 6(1)a",
        "CALL_OFF, IN_PREPARATION ANNOUNCED, CALLED_OFF, 6(1)a", "CALL_MEETING, IN_PREPARATION ANNOUNCED, -, 3(1)b",
        "VOTE, ANNOUNCED, -, 3(5)b", "ELECT, ANNOUNCED, ELECTED, 3(5)d",
        "ELECT_NOBODY, ANNOUNCED, NOBODY_ELECTED, 3(5)d", "RECOGNISE, ELECTED, RECOGNISED, 8",
        "REFUSE, ELECTED, REFUSED, 8", "ORDER_REPEAT, ELECTED NOBODY_ELECTED, TO_BE_REPEATED, 8"})
    void eachStepHasItsPlace(ElectionStep step, String from, String to, String article) {
        assertEquals(from, Arrays.stream(ElectionState.values()).filter(state -> step.check(state).isEmpty())
                .map(Enum::name).collect(Collectors.joining(" ")));
        assertEquals(to, step.transition().to() == null ? "-" : step.transition().to().name());
        assertEquals("Decree 59/2023/NĐ-CP, Art. " + article, step.transition().article().en());
    }

    @Test
    void anElectionIsAnnulledBeforeAndAfterItsRecognition() {
        assertEquals(EnumSet.of(ElectionState.ELECTED, ElectionState.RECOGNISED),
                ElectionStep.ANNUL.transition().from());
        assertEquals("Law 10/2022/QH15, Art. 22(2)", ElectionStep.ANNUL.transition().article().en());
    }

    @Test
    void whatIsUnfinishedEndsWithTheVillage() {
        assertEquals(EnumSet.of(ElectionState.IN_PREPARATION, ElectionState.ANNOUNCED, ElectionState.ELECTED,
                ElectionState.NOBODY_ELECTED), ElectionStep.END_WITH_VILLAGE.transition().from());
        assertEquals(ElectionState.VILLAGE_ENDED, ElectionStep.END_WITH_VILLAGE.transition().to());
    }
}
