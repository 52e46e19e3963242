package vn.danchu.consultation.communewide;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * From when a matter of the whole commune is in force, Law 10/2022/QH15 Art. 21(2).
 *
 * @param number
 *            number of the commune committee's decision
 */
@Embeddable
public record Effect(
        @Column(name = "effect_number") @NotBlank @Size(max = 60) @Schema(examples = "58/QĐ-UBND") String number,
        @Column(name = "effect_decided_on") @NotNull @Schema(examples = "2027-01-04") LocalDate decidedOn,
        @NotNull @Schema(examples = "2027-01-15") LocalDate effectiveFrom) {
}
