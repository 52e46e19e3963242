package vn.danchu.consultation.communewide;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.danchu.consultation.matter.rules.MatterKind;
import vn.danchu.consultation.matter.rules.VotingForm;

/**
 * What the commune chair puts before all villages.
 *
 * @param form
 *            how each village decides: at its meeting, or by household ballots
 * @param decideBy
 *            the last day that the commune's plan gives the villages, Law 10/2022/QH15 Art. 23(1)
 */
public record ProposeCommuneMatter(
        @NotNull @Pattern(regexp = "\\d{5}") @Schema(examples = "06211") String communeCode,
        @NotNull @Schema(examples = "CONTRIBUTION") MatterKind kind,
        @NotBlank @Size(max = 300) @Schema(examples = "Góp công làm đường liên thôn") String title,
        @NotBlank @Size(max = 10_000) @Schema(examples = "Mỗi hộ góp ba ngày công trong quý I năm 2027.") String proposal,
        @NotNull @Schema(examples = "MEETING") VotingForm form,
        @NotNull @Schema(examples = "2026-12-31") LocalDate decideBy) {
}
