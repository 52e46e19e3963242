package vn.danchu.consultation.change.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danchu.platform.law.BrokenRule;

class RejectedPartTest {

    @ParameterizedTest(name = "not adopted {0}, annulled because of {1}: {2}")
    @CsvSource({"true, UNLAWFUL_CONTENT, rejection-stands", "true, PROCEDURE_BREACHED, lawful",
        "false, UNLAWFUL_CONTENT, lawful", "false, PROCEDURE_BREACHED, lawful"})
    void whatAVillageRejectedIsAnnulledOnlyForABreachOfProcedure(boolean rejected, Ground ground, String answer) {
        assertEquals(answer, RejectedPart.annullable(rejected, ground, LocalDate.of(2026, 11, 22))
                .map(BrokenRule::rule).orElse("lawful"));
    }
}
