package vn.danchu.covenant.drafting;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import io.smallrye.common.annotation.RunOnVirtualThread;

import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;
import vn.danchu.platform.web.EntityVersion;
import vn.danchu.platform.web.Idempotent;

/** Writing a draft and posting it for opinions, Decree 61/2023 Art. 8 and 9. */
@Path("/v1/covenants")
@Tag(name = "Drafting", description = "Write a draft and post it")
@RunOnVirtualThread
public class DraftingResource {
    @Inject
    Covenants covenants;
    @Inject
    CovenantProposals proposals;
    @Inject
    Villages villages;
    @Inject
    Caller caller;
    @Inject
    AuditLog audit;
    @Inject
    Clock clock;

    @POST
    @Idempotent
    @Operation(operationId = "draftCovenant", summary = "Enter the final draft of a covenant", description = "On a proposal of citizens it carries which covenant in force they want to amend or replace. Nothing is drafted to abolish one: the commune committee does that, Decree 61/2023 Art. 14.")
    @APIResponse(responseCode = "201", description = "The draft, with its address in Location", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CovenantView.class)))
    public RestResponse<CovenantView> draft(@Valid @NotNull DraftCovenant request) {
        Village village = villages.require(request.villageId());
        caller.requireIn(village.unit(), Role.VILLAGE_HEAD);
        village.requireOn(LocalDate.now(clock));
        CovenantProposal proposal = request.initiativeId() == null
                ? null
                : proposals.requireOf(village, request.initiativeId());
        if (proposal != null) {
            proposal.change().ifPresent(wanted -> covenants.requireDraftable(village, wanted));
        }
        Covenant covenant = Covenant.draft(village, request.content(), proposal, clock.instant());
        covenants.persist(covenant);
        audit.record("covenant-drafted", covenant.unit(), "covenant/" + covenant.id(), covenant.title());
        return ResponseBuilder.create(RestResponse.Status.CREATED, shown(covenant))
                .location(URI.create("/v1/covenants/" + covenant.id()))
                .tag(EntityVersion.tag(covenant.version())).build();
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "reviseCovenant", summary = "Change a draft", description = "Possible until the draft is put to the vote.")
    @APIResponse(responseCode = "200", description = "The draft as it now stands")
    public RestResponse<CovenantView> revise(UUID id, @Valid @NotNull CovenantText request,
            @Context HttpHeaders headers) {
        Covenant covenant = covenants.requireForChange(id);
        caller.requireIn(covenant.unit(), Role.VILLAGE_HEAD);
        EntityVersion.requireMatch(headers, covenant.version());
        covenant.revise(request);
        audit.record("covenant-revised", covenant.unit(), "covenant/" + id, covenant.title());
        return ResponseBuilder.ok(shown(covenant)).tag(EntityVersion.tag(covenant.version())).build();
    }

    @POST
    @Path("/{id}/posting")
    @Transactional
    @Operation(operationId = "postCovenant", summary = "Record that the draft was posted", description = "A later record replaces the earlier one: the draft hung anew.")
    @APIResponse(responseCode = "200", description = "The draft, with the first day on which it may be put to the vote")
    public CovenantView post(UUID id, @Valid @NotNull PostDraft request) {
        Covenant covenant = covenants.requireForChange(id);
        caller.requireIn(covenant.unit(), Role.VILLAGE_HEAD);
        covenant.post(request.postedOn(), request.places(), LocalDate.now(clock));
        audit.record("covenant-posted", covenant.unit(), "covenant/" + id, request.postedOn().toString());
        return shown(covenant);
    }

    private CovenantView shown(Covenant covenant) {
        return CovenantView.from(covenants.written(covenant), LocalDate.now(clock));
    }
}
