package vn.danchu.consultation.official;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.official.rules.LeavingGround;

/** Somebody no longer holds a post. */
public record LeavePost(
        @NotNull @Schema(examples = "2026-11-20", description = "First day without the post") LocalDate on,
        @NotNull @Schema(examples = "RESIGNED", description = "SUCCEEDED, ELECTION_ANNULLED and VILLAGE_ENDED follow by themselves") LeavingGround ground,
        @Size(max = 200) @Schema(examples = "Quyết định số 40/QĐ-UBND", description = "The decision that recognises it, or the certificate of a death; nobody leaves without one") @Nullable String number) {
}
