package vn.danchu.consultation.onlinevote;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the caller's own household has done in a vote; never what it chose.
 *
 * @param onRoll
 *            whether the caller represents a household on the vote's roll
 * @param householdNumber
 *            its number; absent when not on the roll
 * @param consented
 *            whether it agreed to vote online
 * @param voted
 *            whether its ballot is in the box
 */
public record Participation(@Schema(examples = "true") boolean onRoll,
        @Schema(examples = "H001") @Nullable String householdNumber, @Schema(examples = "true") boolean consented,
        @Schema(examples = "false") boolean voted) {
}
