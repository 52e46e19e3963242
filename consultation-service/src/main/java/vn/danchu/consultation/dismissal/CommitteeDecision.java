package vn.danchu.consultation.dismissal;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the commune committee decided where the community could not agree, Decree 59/2023 Art. 9(3).
 *
 * @param number
 *            number of its decision
 * @param decidedOn
 *            its day
 * @param agreedWithFrontOn
 *            day on which the commune Front agreed
 * @param dismissed
 *            whether the head is dismissed
 * @param reason
 *            why
 */
@Embeddable
public record CommitteeDecision(@NotBlank @Size(max = 60) @Schema(examples = "52/QĐ-UBND") String number,
        @NotNull @Schema(examples = "2026-11-27") LocalDate decidedOn,
        @NotNull @Schema(examples = "2026-11-26") LocalDate agreedWithFrontOn,
        @NotNull @Schema(examples = "true") Boolean dismissed,
        @NotBlank @Size(max = 2000) @Schema(examples = "Không hoàn thành nhiệm vụ trong hai năm") String reason) {
}
