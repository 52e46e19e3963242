package vn.danchu.consultation.clusterplan;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the commune committee decided on a plan.
 *
 * @param number
 *            number of its decision
 * @param approved
 *            whether the village meets so
 * @param reason
 *            why not; may be absent where it does
 */
@Embeddable
public record DecideClusterPlan(@NotBlank @Size(max = 60) @Schema(examples = "57/QĐ-UBND") String number,
        @NotNull @Schema(examples = "2026-11-20") LocalDate decidedOn,
        @NotNull @Schema(examples = "true") Boolean approved,
        @Size(min = 1, max = 2_000) @Schema(examples = "Cụm Khuổi Nà chưa có địa điểm họp") @Nullable String reason) {
}
