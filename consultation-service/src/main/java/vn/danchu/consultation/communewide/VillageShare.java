package vn.danchu.consultation.communewide;

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
 */
@Embeddable
record VillageShare(UUID villageId, UUID matterId, UUID decisionId, boolean inFavour) {

    static VillageShare open(UUID village, UUID matter) {
        return new VillageShare(village, matter, null, false);
    }

    VillageShare counted(UUID decision, boolean favour) {
        return new VillageShare(villageId, matterId, decision, favour);
    }

    Optional<UUID> decision() {
        return Optional.ofNullable(decisionId);
    }
}
