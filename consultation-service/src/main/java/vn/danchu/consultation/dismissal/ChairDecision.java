package vn.danchu.consultation.dismissal;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the commune chair answered the Front head who proposes a dismissal, Decree 59/2023 Art. 9(1)b.
 *
 * @param number
 *            number of the paper
 * @param consideredOn
 *            its day
 * @param putToHouseholds
 *            whether the community meets on it
 * @param declinedBecause
 *            why it does not; absent where it does
 */
@Embeddable
public record ChairDecision(@NotBlank @Size(max = 60) @Schema(examples = "18/UBND-NV") String number,
        @NotNull @Schema(examples = "2026-10-05") LocalDate consideredOn,
        @NotNull @Schema(examples = "true") Boolean putToHouseholds,
        @Nullable @Size(max = 2000) @Schema(examples = "Chưa đủ căn cứ") String declinedBecause) {
}
