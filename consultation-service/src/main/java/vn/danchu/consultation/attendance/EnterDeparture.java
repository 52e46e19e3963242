package vn.danchu.consultation.attendance;

import java.time.OffsetDateTime;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A household has left.
 *
 * @param entryId
 *            made by the device that takes the entry, so that a repeat is harmless
 * @param leftAt
 *            absent for now
 */
public record EnterDeparture(@NotNull UUID entryId, @NotNull UUID householdId,
        @Schema(examples = "2026-11-25T20:10:00+07:00") @Nullable OffsetDateTime leftAt) {
}
