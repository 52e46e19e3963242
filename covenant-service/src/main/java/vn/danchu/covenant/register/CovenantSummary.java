package vn.danchu.covenant.register;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.covenant.drafting.Covenant;
import vn.danchu.covenant.drafting.Village;
import vn.danchu.covenant.drafting.rules.CovenantName;
import vn.danchu.covenant.drafting.rules.Stage;

/** A covenant in a list, without its text. What has not happened yet is absent. */
public record CovenantSummary(UUID id, UUID villageId, @Schema(examples = "06211-01") String villageCode,
        @Schema(examples = "Thôn Bản Mới") String villageName, @Schema(examples = "06211") String communeCode,
        CovenantName name, @Schema(examples = "Hương ước thôn Bản Mới") String title,
        @Schema(examples = "RECOGNISED") Stage state,
        @Schema(examples = "3") long version, @Schema(examples = "2026-09-07") @Nullable LocalDate postedOn,
        @Nullable UUID matterId,
        @Schema(examples = "2026-10-12") @Nullable LocalDate adoptedOn,
        @Schema(examples = "2026-10-14") @Nullable LocalDate submittedOn,
        @Schema(examples = "2026-10-20") @Nullable LocalDate recognisedOn,
        @Schema(examples = "12/QĐ-UBND") @Nullable String decisionNumber) {

    static CovenantSummary from(Covenant covenant) {
        Village village = covenant.village();
        return new CovenantSummary(covenant.id(), village.id(), village.code(), village.name(), village.communeCode(),
                covenant.name(), covenant.title(), covenant.state(), covenant.version(), covenant.postedOn(),
                covenant.matterId().orElse(null), covenant.adoptedOn(), covenant.submittedOn(),
                covenant.state() == Stage.RECOGNISED ? covenant.decidedOn() : null,
                covenant.decisionNumber().orElse(null));
    }
}
