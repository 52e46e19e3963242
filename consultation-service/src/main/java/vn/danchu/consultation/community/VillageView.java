package vn.danchu.consultation.community;

import java.time.LocalDate;
import java.util.UUID;

/** A village as anyone may see it. */
public record VillageView(UUID id, String code, String name, VillageKind kind, String communeCode, LocalDate validFrom,
        long households) {

    static VillageView from(Village village, long households) {
        return new VillageView(village.id(), village.code(), village.name(), village.kind(), village.communeCode(),
                village.validFrom(), households);
    }
}
