package vn.danchu.covenant.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.covenant.drafting.CovenantProposal;
import vn.danchu.covenant.drafting.CovenantProposal.Change;
import vn.danchu.covenant.drafting.Support;
import vn.danchu.covenant.drafting.Village;
import vn.danchu.covenant.drafting.rules.Proposal;

/**
 * What citizens propose for the covenant, as everybody may read it.
 *
 * @param consents
 *            households that consented when it was submitted or approved
 * @param needed
 *            the fewest that suffice without the Front's approval
 * @param covenants
 *            the drafts written on it
 */
@Schema(name = "CovenantProposal")
public record CovenantProposalView(UUID initiativeId, UUID villageId, @Schema(examples = "06211-01") String villageCode,
        @Schema(examples = "Thôn Bản Mới") String villageName, @Schema(examples = "06211") String communeCode,
        @Schema(examples = "Giữ sạch nguồn nước của thôn") String title,
        @Schema(examples = "Thêm một điều: không rửa đồ ở đầu nguồn nước.") String text,
        @Schema(description = "What citizens want of a covenant in force; absent where they ask for a new one") @Nullable Change changes,
        @Schema(examples = "12") long consents, @Schema(examples = "112") long households,
        @Schema(examples = "12") long needed,
        @Schema(examples = "2026-11-20", description = "Day on which the Front working committee approved it; absent where enough households consent") @Nullable LocalDate approvedOn,
        @Schema(examples = "2026-11-23", description = "Day on which the village head took it up") LocalDate proposedOn,
        @Schema(examples = "[\"0197a1c2-5b1e-7000-8000-000000000031\"]") List<UUID> covenants) {

    static CovenantProposalView from(CovenantProposal proposal, List<UUID> covenants) {
        Village village = proposal.village();
        Support support = proposal.support();
        return new CovenantProposalView(proposal.initiativeId(), village.id(), village.code(), village.name(),
                village.communeCode(), proposal.title(), proposal.text(), proposal.change().orElse(null),
                support.consents(), support.households(),
                Proposal.needed(support.households(), support.supportedOn()), support.approvedOn(),
                proposal.proposedOn(), covenants);
    }
}
