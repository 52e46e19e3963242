package vn.danchu.consultation.community;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A village as anyone may see it. */
public record VillageView(UUID id, @Schema(examples = "06211-01") String code,
        @Schema(examples = "Thôn Bản Mới") String name, VillageKind kind,
        @Schema(examples = "06211") String communeCode, @Schema(examples = "2025-07-01") LocalDate validFrom,
        @Schema(examples = "52") long households) {

    static VillageView from(Village village, long households) {
        return new VillageView(village.id(), village.code(), village.name(), village.kind(), village.communeCode(),
                village.validFrom(), households);
    }
}
