package vn.danchu.consultation.communewide;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/**
 * A village's part in a matter of the commune.
 *
 * @param matterId
 *            what its households decide on
 * @param decisionId
 *            what they decided, as far as it was counted; null until the chair concludes, and when they had not decided
 * @param inFavour
 *            whether the village counts as in favour
 * @param villageEndedOn
 *            first day without the village, when it ended before the conclusion: it does not count; null otherwise
 */
@Embeddable
record VillageShare(UUID villageId, UUID matterId, UUID decisionId, boolean inFavour, LocalDate villageEndedOn) {

    static VillageShare open(UUID village, UUID matter) {
        return new VillageShare(village, matter, null, false, null);
    }

    VillageShare counted(UUID decision, boolean favour) {
        return new VillageShare(villageId, matterId, decision, favour, villageEndedOn);
    }

    VillageShare ended(LocalDate on) {
        return new VillageShare(villageId, matterId, decisionId, inFavour, on);
    }

    boolean counts() {
        return villageEndedOn == null;
    }

    Optional<UUID> decision() {
        return Optional.ofNullable(decisionId);
    }
}
