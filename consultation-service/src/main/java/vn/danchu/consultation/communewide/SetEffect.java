package vn.danchu.consultation.communewide;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The commune committee's decision from when a matter of the whole commune is in force, Law 10/2022/QH15 Art. 21(2).
 *
 * @param number
 *            number of the committee's decision
 */
public record SetEffect(@NotBlank @Size(max = 60) @Schema(examples = "58/QĐ-UBND") String number,
        @NotNull @Schema(examples = "2027-01-04") LocalDate decidedOn,
        @NotNull @Schema(examples = "2027-01-15") LocalDate effectiveFrom) {
}
