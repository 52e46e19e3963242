package vn.danchu.consultation.initiative.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitiativeStepTest {

    @ParameterizedTest(name = "{0} may be taken from {1} and leads to {2}")
    @CsvSource({"CONSENT, COLLECTING, ", "TAKE_BACK, COLLECTING SUBMITTED APPROVED,",
        "SUBMIT, COLLECTING, SUBMITTED", "FALL_BACK, SUBMITTED, COLLECTING", "APPROVE, COLLECTING, APPROVED",
        "TABLE, SUBMITTED APPROVED, TABLED", "DECLINE, SUBMITTED APPROVED, DECLINED",
        "END_WITH_VILLAGE, COLLECTING SUBMITTED APPROVED, VILLAGE_ENDED"})
    void everyStepHasItsPlaceInTheLifeOfAnInitiative(InitiativeStep step, String from, InitiativeState to) {
        var possible = Arrays.stream(InitiativeState.values()).filter(state -> step.check(state).isEmpty()).toList();

        assertEquals(from, possible.stream().map(Enum::name).collect(Collectors.joining(" ")));
        possible.forEach(state -> assertEquals(to == null ? state : to, step.after(state)));
    }
}
