package vn.danchu.consultation.initiative;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The Front working committee's approval of an initiative to which too few households consent.
 *
 * @param approvedOn
 *            day on which the committee approved
 * @param benefit
 *            what the community gains
 */
public record ApproveInitiative(@NotNull @Schema(examples = "2026-11-20") LocalDate approvedOn,
        @NotBlank @Size(max = 2000) @Schema(examples = "Giảm bụi và nắng trên đường đến trường") String benefit) {
}
