package vn.danchu.consultation.recognition;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The decision of recognition.
 *
 * @param number
 *            its number
 * @param decidedOn
 *            its day, from which the village's decision is in force
 */
public record RecogniseDecision(@NotBlank @Size(max = 60) @Schema(examples = "41/QĐ-UBND") String number,
        @NotNull @Schema(examples = "2026-11-27") LocalDate decidedOn) {
}
