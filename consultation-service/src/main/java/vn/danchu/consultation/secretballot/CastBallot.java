package vn.danchu.consultation.secretballot;

import jakarta.validation.constraints.NotNull;

/** What the household says. */
public record CastBallot(@NotNull Choice choice) {
}
