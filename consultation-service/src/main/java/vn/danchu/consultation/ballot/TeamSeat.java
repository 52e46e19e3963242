package vn.danchu.consultation.ballot;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.danchu.consultation.ballot.rules.BallotPlanRule.TeamSide;

/** A place in the team; the household number is null for a member who is not of the village. */
@Embeddable
public record TeamSeat(String name, @Enumerated(EnumType.STRING) TeamSide represents, boolean leader,
        String householdNumber) {
}
