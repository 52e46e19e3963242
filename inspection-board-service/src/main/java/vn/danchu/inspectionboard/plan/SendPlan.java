package vn.danchu.inspectionboard.plan;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A plan that went to the investor.
 *
 * @param sentOn
 *            day of sending
 * @param plan
 *            purpose, content, time, budget and organisation of the supervision
 */
public record SendPlan(@NotNull LocalDate sentOn, @NotBlank @Size(max = 20_000) String plan) {
}
