package vn.danchu.consultation.ballotdelivery;

import java.time.OffsetDateTime;
import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.ballotdelivery.rules.HouseholdBallotStep;

/**
 * What the team did at a number of doors.
 *
 * @param at
 *            when it was there; absent for now. It is checked against the time for returning ballots, and not kept
 * @param reason
 *            why a ballot was replaced or an entry is corrected
 */
public record EnterBallots(@NotNull @Schema(examples = "GIVE_OUT") HouseholdBallotStep step,
        @NotEmpty @Size(max = 1_000) @Schema(examples = "[\"H001\", \"H002\"]") Set<@NotBlank @Size(max = 50) String> householdNumbers,
        @Schema(examples = "2026-11-28T08:15:00+07:00") @Nullable OffsetDateTime at,
        @Size(max = 500) @Schema(examples = "Phiếu bị ướt") @Nullable String reason) {
}
