package vn.danchu.consultation.household;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The household is no more: its members joined another one, went away or died. */
public record EndHousehold(
        @NotNull @Schema(examples = "2026-11-20", description = "First day on which it does not count") LocalDate on,
        @Schema(examples = "0197a1c2-5b1e-7000-8000-000000000021", description = "The household that its members joined; absent when they joined none") @Nullable UUID mergedInto) {
}
