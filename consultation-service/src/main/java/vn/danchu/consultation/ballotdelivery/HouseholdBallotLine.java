package vn.danchu.consultation.ballotdelivery;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.danchu.consultation.ballotdelivery.rules.HouseholdBallotState;

/** Where the ballot of a household is, and how often it was replaced; never what it says. */
public record HouseholdBallotLine(UUID householdId, @Schema(examples = "H001") String householdNumber,
        @Schema(examples = "Hoàng Văn An") String representativeName,
        @Schema(examples = "RETURNED") HouseholdBallotState state, @Schema(examples = "0") long replaced) {
}
