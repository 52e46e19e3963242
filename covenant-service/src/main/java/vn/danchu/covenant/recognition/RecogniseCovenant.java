package vn.danchu.covenant.recognition;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The commune committee's decision of recognition.
 *
 * @param decisionNumber
 *            its number, e.g. 12/QĐ-UBND
 * @param decidedOn
 *            its day, from which the covenant is in force
 */
public record RecogniseCovenant(@NotBlank @Size(max = 60) @Schema(examples = "12/QĐ-UBND") String decisionNumber,
        @NotNull @Schema(examples = "2026-10-20") LocalDate decidedOn) {
}
