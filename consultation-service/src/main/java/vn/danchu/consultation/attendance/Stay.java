package vn.danchu.consultation.attendance;

import java.time.OffsetDateTime;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A household at a meeting, from its coming to its leaving; one that comes back has another stay.
 *
 * @param entryId
 *            under which its coming was entered; of several tries the first
 * @param leftAt
 *            absent while it is there
 */
public record Stay(UUID entryId, UUID householdId, @Schema(examples = "H001") String householdNumber,
        @Schema(examples = "Hoàng Văn An") String representative, EntryManner manner,
        @Schema(examples = "2026-11-25T18:55:00+07:00") OffsetDateTime arrivedAt,
        @Schema(examples = "2026-11-25T20:10:00+07:00") @Nullable OffsetDateTime leftAt) {
}
