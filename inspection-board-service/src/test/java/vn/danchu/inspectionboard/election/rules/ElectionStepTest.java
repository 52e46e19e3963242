package vn.danchu.inspectionboard.election.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElectionStepTest {

    @ParameterizedTest(name = "{0} leads from {1} to {2}")
    @CsvSource({"OPEN_MATTER, CALLED, BEFORE_HOUSEHOLDS", "ELECT, BEFORE_HOUSEHOLDS, ELECTED",
        "FAIL, BEFORE_HOUSEHOLDS, NOT_ELECTED", "RECOGNISE, ELECTED, RECOGNISED",
        "CLOSE, CALLED BEFORE_HOUSEHOLDS, CLOSED", "REFUSE, ELECTED, RECOGNITION_REFUSED",
        "ANNUL, ELECTED RECOGNISED, ANNULLED"})
    void eachStepStartsFromItsStagesAlone(ElectionStep step, String from, ElectionStage to) {
        var allowed = Arrays.stream(from.split(" ", -1)).map(ElectionStage::valueOf).collect(Collectors.toSet());

        for (var stage : ElectionStage.values()) {
            assertEquals(allowed.contains(stage), step.check(stage).isEmpty(), step + " from " + stage);
        }
        assertTrue(allowed.stream().allMatch(stage -> step.after(stage) == to));
    }
}
