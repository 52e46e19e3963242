package vn.danchu.consultation.matter;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import io.smallrye.common.annotation.RunOnVirtualThread;

import vn.danchu.consultation.agreement.FrontsAgreement;
import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.contracts.matter.MatterClosed;
import vn.danchu.consultation.contracts.matter.MatterOpened;
import vn.danchu.consultation.matter.rules.ClosingGround;
import vn.danchu.consultation.matter.rules.MatterState;
import vn.danchu.consultation.matter.rules.ProposalAgreement;
import vn.danchu.consultation.official.HeadsPlace;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.events.Outbox;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.Idempotent;
import vn.danchu.platform.web.Page;

/** What is put before the households of a village. */
@Path("/v1/matters")
@Tag(name = "Matters", description = "What the people discuss and decide, Law 10/2022/QH15 Art. 15")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class MatterResource {
    @Inject
    Matters matters;
    @Inject
    Villages villages;
    @Inject
    HeadsPlace headsPlace;
    @Inject
    FrontsAgreement frontsAgreement;
    @Inject
    Caller caller;
    @Inject
    Outbox outbox;
    @Inject
    AuditLog audit;
    @Inject
    Clock clock;

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "proposeMatter", summary = "Propose a matter to the households", description = "It waits for the agreement of the Front head of the village, Law 10/2022/QH15 Art. 16(2): until then no meeting is called on it and no vote is prepared.")
    public RestResponse<MatterView> propose(@Valid @NotNull ProposeMatter request) {
        Village village = villages.require(request.villageId());
        headsPlace.requireIn(village);
        villages.requireStanding(village, LocalDate.now(clock));
        Matter matter = Matter.propose(village, request, clock.instant());
        matters.persist(matter);
        frontsAgreement.putForward(matter.id(), village);
        audit.record("matter-proposed", village.unit(), "matter/" + matter.id(), matter.kind().name());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, MatterView.from(matter))
                .location(URI.create("/v1/matters/" + matter.id())).build();
    }

    @POST
    @Path("/{id}/agreement")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "agreeToMatter", summary = "Agree, as Front head of the village, to put the matter before the households", description = "About the matter itself. Where the village has no Front head, or the Front head proposed it in the head's place, the commune Front agrees. That it may be voted on online is agreed apart, Decree 59/2023 Art. 5(1)a.")
    public RestResponse<MatterView> agree(@RestPath UUID id, @Valid @NotNull AgreeToMatter request) {
        Matter matter = matters.require(id);
        Village village = villages.require(matter.villageId());
        frontsAgreement.requireOn(id, village);
        matter.agree(request.agreedOn(), LocalDate.now(clock));
        audit.record("matter-agreed", village.unit(), "matter/" + id, request.agreedOn().toString());
        outbox.publish(MatterOpened.TYPE, village.communeCode(), matter.opened());
        return RestResponse.status(RestResponse.Status.CREATED, MatterView.from(matter));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Transactional
    @Operation(operationId = "withdrawMatter", summary = "Give up a proposal of the village head that nobody votes on yet")
    public MatterView withdraw(@RestPath UUID id, @Valid @NotNull GiveUpMatter request) {
        Matter matter = matters.requireForVote(id);
        headsPlace.requireIn(villages.require(matter.villageId()));
        return close(matter, ClosingGround.WITHDRAWN, request);
    }

    @POST
    @Path("/{id}/disagreement")
    @Transactional
    @Operation(operationId = "disagreeToMatter", summary = "Say, as Front head of the village, that a proposal is not put before the households", description = "The head may propose another, Law 10/2022/QH15 Art. 16(2).")
    public MatterView disagree(@RestPath UUID id, @Valid @NotNull GiveUpMatter request) {
        Matter matter = matters.requireForVote(id);
        frontsAgreement.requireOn(id, villages.require(matter.villageId()));
        if (matter.isBeforeTheHouseholds()) {
            throw Refused.by(CommonProblem.ILLEGAL_STEP, ProposalAgreement.notPending());
        }
        return close(matter, ClosingGround.NOT_AGREED, request);
    }

    private MatterView close(Matter matter, ClosingGround ground, GiveUpMatter request) {
        if (matter.isBeforeTheHouseholds() && matter.agreedOn().isEmpty()) {
            throw Refused.by(CommonProblem.ILLEGAL_STEP, ProposalAgreement.notOfHead());
        }
        matter.close(ground);
        Village village = villages.require(matter.villageId());
        audit.record("matter-closed", village.unit(), "matter/" + matter.id(), ground + ": " + request.reason());
        outbox.publish(MatterClosed.TYPE, village.communeCode(),
                MatterEvents.closed(matter, ground, request.reason(), LocalDate.now(clock)));
        return MatterView.from(matter);
    }

    @GET
    @Operation(operationId = "listMatters", summary = "List the matters of a commune or a village, the newest first")
    public Page<MatterView> list(
            @Parameter(description = "Code of a commune; or name a village", example = "06211") @QueryParam("commune") String commune,
            @Parameter(description = "Id of a village; or name a commune") @QueryParam("village") UUID village,
            @QueryParam("state") MatterState state,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        caller.requirePublicRead(villages.place(commune, village, LocalDate.now(clock)));
        List<Matter> rows = matters.newestOf(commune, village, state, Cursor.decode(cursor, 2), limit + 1);
        Map<UUID, MatterProgress> progress = matters.progressOf(rows);
        return Page.of(rows, limit, matter -> Cursor.of(matter.openedAt(), matter.id()))
                .map(matter -> MatterView.from(matter, progress.get(matter.id())));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getMatter", summary = "Read one matter")
    public MatterView get(@RestPath UUID id) {
        Matter matter = matters.require(id);
        caller.requirePublicRead(villages.require(matter.villageId()).unit());
        return matters.show(matter);
    }
}
