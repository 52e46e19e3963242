package vn.danchu.consultation.communewide.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommuneMatterStepTest {

    @ParameterizedTest(name = "{0} may be taken from {1} and leads to {2}")
    @CsvSource({"AGREE, PROPOSED, AGREED", "OPEN_IT, AGREED, OPEN", "WITHDRAW, PROPOSED AGREED, WITHDRAWN",
        "ADOPT, OPEN, ADOPTED", "REJECT, OPEN, REJECTED",
        "SET_EFFECT, ADOPTED, EFFECTIVE", "REQUEST_CHANGE, ADOPTED EFFECTIVE,", "ANNUL, ADOPTED EFFECTIVE, ANNULLED",
        "AMEND, ADOPTED EFFECTIVE,", "REPLACE, ADOPTED EFFECTIVE, REPLACED", "ABOLISH, ADOPTED EFFECTIVE, ABOLISHED",
        "REPORT_TO_COUNCIL, ADOPTED REJECTED EFFECTIVE ANNULLED REPLACED ABOLISHED,"})
    void everyStepHasItsPlaceInTheLifeOfACommunesMatter(CommuneMatterStep step, String from, CommuneMatterState to) {
        List<CommuneMatterState> states = Arrays.stream(from.split(" ")).map(CommuneMatterState::valueOf).toList();

        assertEquals(states, Arrays.stream(CommuneMatterState.values()).filter(state -> step.check(state).isEmpty())
                .toList());
        states.forEach(state -> assertEquals(to == null ? state : to, step.after(state)));
    }
}
