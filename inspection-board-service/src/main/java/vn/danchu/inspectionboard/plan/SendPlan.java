package vn.danchu.inspectionboard.plan;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A plan that went to the investor.
 *
 * @param sentOn
 *            day of sending
 * @param plan
 *            purpose, content, time, budget and organisation of the supervision
 */
public record SendPlan(@NotNull LocalDate sentOn,
        @NotBlank @Size(max = 20_000) @Schema(examples = "Giám sát nền, mặt đường và cống từ tháng 12/2026 đến tháng 5/2027.") String plan) {
}
