package vn.danchu.consultation.communewide.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommuneMatterStepTest {

    @ParameterizedTest(name = "{0} may be taken from {1} alone and leads to {2}")
    @CsvSource({"AGREE, PROPOSED, AGREED", "OPEN_IT, AGREED, OPEN", "ADOPT, OPEN, ADOPTED", "REJECT, OPEN, REJECTED",
        "SET_EFFECT, ADOPTED, EFFECTIVE"})
    void everyStepHasItsPlaceInTheLifeOfACommunesMatter(CommuneMatterStep step, CommuneMatterState from,
            CommuneMatterState to) {
        assertEquals(List.of(from), Arrays.stream(CommuneMatterState.values())
                .filter(state -> step.check(state).isEmpty()).toList());
        assertEquals(to, step.after(from));
    }
}
