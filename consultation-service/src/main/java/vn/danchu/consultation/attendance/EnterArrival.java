package vn.danchu.consultation.attendance;

import java.time.OffsetDateTime;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A household has come.
 *
 * @param entryId
 *            made by the device that takes the entry, so that a repeat is harmless
 * @param householdId
 *            absent for an entry by code
 * @param code
 *            what was read from the household's entry slip; only for an entry by code
 * @param representative
 *            who represents it; absent for the person on the roll
 * @param arrivedAt
 *            absent for now
 */
public record EnterArrival(@NotNull UUID entryId, @Nullable UUID householdId, @NotNull EntryManner manner,
        @Size(min = 1, max = 100) @Schema(examples = "q5Zt0mTqS3yH1m4cB0x2Yw") @Nullable String code,
        @Size(min = 1, max = 200) @Schema(examples = "Hoàng Văn An") @Nullable String representative,
        @Schema(examples = "2026-11-25T18:55:00+07:00") @Nullable OffsetDateTime arrivedAt) {

    EnterArrival of(UUID household) {
        return new EnterArrival(entryId, household, manner, code, representative, arrivedAt);
    }
}
