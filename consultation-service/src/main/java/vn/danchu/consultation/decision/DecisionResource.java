package vn.danchu.consultation.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import io.smallrye.common.annotation.RunOnVirtualThread;

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.decision.rules.DecisionState;
import vn.danchu.consultation.decision.rules.Sending;
import vn.danchu.consultation.decision.rules.Timeliness;
import vn.danchu.consultation.matter.RecordKeepers;
import vn.danchu.consultation.matter.rules.MatterKind;
import vn.danchu.consultation.official.HeadsPlace;
import vn.danchu.consultation.roll.Rolls;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.problem.Languages;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.EntityVersion;
import vn.danchu.platform.web.Page;

/** What villages have decided, and what became of it. */
@Path("/v1/decisions")
@Tag(name = "Decisions", description = "Decisions of residential communities, Law 10/2022/QH15 Art. 20 and 21")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DecisionResource {
    @Inject
    Decisions decisions;
    @Inject
    Rolls rolls;
    @Inject
    Villages villages;
    @Inject
    HeadsPlace headsPlace;
    @Inject
    RecordKeepers keepers;
    @Inject
    Caller caller;
    @Inject
    AuditLog audit;
    @Inject
    Clock clock;
    @Inject
    HttpHeaders headers;

    @GET
    @Operation(operationId = "listDecisions", summary = "List the decisions of a commune or a village, the newest first")
    public Page<DecisionView> list(
            @Parameter(description = "Code of a commune; or name a village", example = "06211") @QueryParam("commune") String commune,
            @Parameter(description = "Id of a village; or name a commune") @QueryParam("village") UUID village,
            @QueryParam("state") DecisionState state, @QueryParam("kind") MatterKind kind,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        caller.requirePublicRead(villages.place(commune, village, LocalDate.now(clock)));
        List<Decision> rows = decisions.newestOf(commune, village, state, kind, Cursor.decode(cursor, 2),
                limit + 1);
        return Page.of(rows, limit, row -> Cursor.of(row.count().votedOn(), row.id()))
                .map(this::view);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDecision", summary = "Read one decision")
    public RestResponse<DecisionView> get(@RestPath UUID id) {
        Decision decision = decisions.require(id);
        Village village = villages.require(decision.villageId());
        caller.requirePublicRead(village.unit());
        return tagged(decision);
    }

    @PUT
    @Path("/{id}/signatories")
    @Transactional
    @Operation(operationId = "nameSignatories", summary = "Choose the form of the decision's document and name who signs it", description = "The form is chosen by the village head after agreement with the Front head, Law 10/2022/QH15 Art. 20(1). With If-Match: the ETag of the decision that was read.")
    public RestResponse<DecisionView> name(@RestPath UUID id, @Valid @NotNull NameSignatories request) {
        Decision decision = decisions.require(id);
        Village village = villages.require(decision.villageId());
        keepers.require(village, decision.kind(),
                () -> Timeliness.on(LocalDate.now(clock), decision.sendBy(), null) == Timeliness.LATE);
        EntityVersion.requireMatch(headers, decision.version());
        Optional<String> inHeadsPlace = headsPlace.title(village);
        Refused.ifBroken(Sending.signedBy(request.signsAs(), decision.kind() == MatterKind.VILLAGE_HEAD,
                inHeadsPlace.isPresent()));
        decision.name(request.on(decision.count(), rolls, inHeadsPlace.orElse(null)));
        audit.record("signatories-named", village.unit(), "decision/" + id, request.documentForm().name());
        decisions.flush();
        return tagged(decision);
    }

    private RestResponse<DecisionView> tagged(Decision decision) {
        return RestResponse.ResponseBuilder.ok(view(decision)).tag(EntityVersion.tag(decision.version()))
                .build();
    }

    private DecisionView view(Decision decision) {
        return DecisionView.from(decision, LocalDate.now(clock), Languages.of(headers));
    }
}
