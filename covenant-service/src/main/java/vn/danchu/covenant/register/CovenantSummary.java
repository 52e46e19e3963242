package vn.danchu.covenant.register;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.danchu.covenant.drafting.Covenant;
import vn.danchu.covenant.drafting.Village;
import vn.danchu.covenant.drafting.rules.CovenantName;
import vn.danchu.covenant.drafting.rules.Stage;

/** A covenant in a list, without its text. What has not happened yet is absent. */
@Schema(requiredProperties = {"id", "villageId", "villageCode", "villageName", "communeCode", "name", "title", "state",
    "version"})
public record CovenantSummary(UUID id, UUID villageId, String villageCode, String villageName, String communeCode,
        CovenantName name, String title, Stage state, long version, LocalDate postedOn, UUID matterId,
        LocalDate adoptedOn, LocalDate submittedOn, LocalDate recognisedOn, String decisionNumber) {

    static CovenantSummary from(Covenant covenant) {
        Village village = covenant.village();
        return new CovenantSummary(covenant.id(), village.id(), village.code(), village.name(), village.communeCode(),
                covenant.name(), covenant.title(), covenant.state(), covenant.version(), covenant.postedOn(),
                covenant.matterId().orElse(null), covenant.adoptedOn(), covenant.submittedOn(),
                covenant.state() == Stage.RECOGNISED ? covenant.decidedOn() : null,
                covenant.decisionNumber().orElse(null));
    }
}
