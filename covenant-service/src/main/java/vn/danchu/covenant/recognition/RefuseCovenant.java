package vn.danchu.covenant.recognition;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The commune committee's written refusal.
 *
 * @param reason
 *            why the covenant is not recognised
 * @param decidedOn
 *            day of the letter
 */
public record RefuseCovenant(@NotBlank @Size(max = 2000) String reason, @NotNull LocalDate decidedOn) {
}
