package vn.danchu.consultation.change.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danchu.platform.law.BrokenRule;

class MeasureKindTest {

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource({"ANNULMENT, UNLAWFUL_CONTENT,", "ANNULMENT, PROCEDURE_BREACHED,", "CHANGE_REQUEST, PROCEDURE_BREACHED,",
        "CHANGE_REQUEST, UNLAWFUL_CONTENT, measure-not-for-this-ground"})
    void theLawTiesTheMeasureToItsGround(MeasureKind kind, Ground ground, String rule) {
        assertEquals(rule, kind.check(ground, LocalDate.of(2026, 11, 20)).map(BrokenRule::rule).orElse(null));
    }

    @ParameterizedTest(name = "{0} stands in {1}")
    @CsvSource({"UNLAWFUL_CONTENT, 22(1)a", "PROCEDURE_BREACHED, 22(1)b"})
    void everyGroundHasItsPlaceInTheLaw(Ground ground, String article) {
        assertEquals("Law 10/2022/QH15, Art. " + article, ground.article().en());
    }
}
