package vn.danchu.covenant.recognition;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The commune committee's written refusal.
 *
 * @param reason
 *            why the covenant is not recognised
 * @param decidedOn
 *            day of the letter
 */
public record RefuseCovenant(
        @NotBlank @Size(max = 2000) @Schema(examples = "Điều 7 đặt mức phạt tiền trái luật.") String reason,
        @NotNull @Schema(examples = "2026-10-20") LocalDate decidedOn) {
}
