package vn.danchu.consultation.roll;

import java.util.UUID;

/** A household as it stands on a roll, with who represents it. */
public record RollEntry(UUID householdId, String householdNumber, String representativeName) {
}
