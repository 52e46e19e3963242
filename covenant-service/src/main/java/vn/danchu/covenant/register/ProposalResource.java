package vn.danchu.covenant.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.smallrye.common.annotation.RunOnVirtualThread;

import vn.danchu.covenant.drafting.CovenantProposal;
import vn.danchu.covenant.drafting.CovenantProposals;
import vn.danchu.covenant.drafting.Covenants;
import vn.danchu.covenant.drafting.Villages;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.territory.Communes;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.Page;

/** What citizens propose for covenants, Decree 61/2023 Art. 7(2) and (3): from the initiatives that village heads took up. */
@Path("/v1/covenant-proposals")
@Tag(name = "Register")
@RunOnVirtualThread
public class ProposalResource {
    @Inject
    CovenantProposals proposals;
    @Inject
    Covenants covenants;
    @Inject
    Villages villages;
    @Inject
    Caller caller;
    @Inject
    Clock clock;

    @GET
    @Operation(operationId = "listCovenantProposals", summary = "List what citizens of a commune or a village propose for its covenants", description = "Newest first. Name a commune or a village.")
    @APIResponse(responseCode = "200", description = "A page of proposals, each with the drafts written on it")
    public Page<CovenantProposalView> list(
            @Parameter(description = "Code of a commune; or name a village", example = "06211") @QueryParam("commune") String commune,
            @Parameter(description = "Id of a village; or name a commune") @QueryParam("village") UUID village,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        caller.requirePublicRead(village == null
                ? Communes.require(commune, LocalDate.now(clock), "commune")
                : villages.require(village).unit());
        List<CovenantProposal> rows = proposals.newestOf(commune, village, Cursor.decode(cursor, 2), limit + 1);
        Map<UUID, List<UUID>> drafts = covenants
                .draftedOn(rows.stream().map(CovenantProposal::initiativeId).toList());
        return Page.of(rows, limit, row -> Cursor.of(row.heardAt(), row.initiativeId()))
                .map(row -> CovenantProposalView.from(row, drafts.getOrDefault(row.initiativeId(), List.of())));
    }

    @GET
    @Path("/{initiative}")
    @Operation(operationId = "readCovenantProposal", summary = "Read what citizens propose for a covenant")
    @APIResponse(responseCode = "200", description = "The proposal, with the drafts written on it")
    public CovenantProposalView read(UUID initiative) {
        CovenantProposal proposal = proposals.require(initiative);
        caller.requirePublicRead(proposal.village().unit());
        return CovenantProposalView.from(proposal,
                covenants.draftedOn(List.of(initiative)).getOrDefault(initiative, List.of()));
    }
}
