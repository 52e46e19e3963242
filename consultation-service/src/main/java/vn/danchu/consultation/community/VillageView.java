package vn.danchu.consultation.community;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.community.rules.VillageKind;

/** A village as anyone may see it, with name and kind of the day asked for. */
public record VillageView(UUID id, @Schema(examples = "06211-01") String code,
        @Schema(examples = "Thôn Bản Mới") String name, VillageKind kind,
        @Schema(examples = "06211") String communeCode, @Schema(examples = "2025-07-01") LocalDate validFrom,
        @Schema(examples = "2026-11-20", description = "First day on which it does not exist") @Nullable LocalDate validTo,
        @Schema(examples = "52") long households, @Schema(description = "The oldest first") List<VillageStyle> names,
        @Schema(examples = "[\"0197a1c2-5b1e-7000-8000-000000000001\"]", description = "Villages that ended and whose households came here") List<UUID> predecessors,
        @Schema(examples = "[\"0197a1c2-5b1e-7000-8000-000000000003\"]", description = "Villages to which its households went") List<UUID> successors) {

    static VillageView from(Villages.Row row, LocalDate day) {
        Village village = row.village();
        VillageStyle style = village.styleOn(day);
        return new VillageView(village.id(), village.code(), style.name(), style.kind(), village.communeCode(),
                village.validFrom(), village.validTo(), row.households(), village.styles(), row.predecessors(),
                row.successors());
    }
}
