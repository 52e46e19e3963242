package vn.danchu.consultation.ballot;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/** The roll, signed by both heads, whose households each get a ballot. */
public record BeginDistribution(@NotNull UUID rollId) {
}
