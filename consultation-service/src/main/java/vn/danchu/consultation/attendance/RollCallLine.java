package vn.danchu.consultation.attendance;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A household of the roll on the list of names.
 *
 * @param stay
 *            its last stay; absent when it has not come
 */
public record RollCallLine(UUID householdId, @Schema(examples = "H001") String householdNumber,
        @Schema(examples = "Hoàng Văn An") String representativeOnRoll, @Nullable Stay stay) {
}
