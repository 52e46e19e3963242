package vn.danchu.consultation.dismissal;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
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

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.contracts.head.DismissalWithdrawn;
import vn.danchu.consultation.dismissal.rules.DismissalGround;
import vn.danchu.consultation.dismissal.rules.DismissalState;
import vn.danchu.consultation.dismissal.rules.DismissalStep;
import vn.danchu.consultation.matter.Matters;
import vn.danchu.consultation.matter.rules.ClosingGround;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.events.Outbox;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.Idempotent;
import vn.danchu.platform.web.Page;

/** Dismissals of village heads: who asks for one, and what the commune does where the community cannot agree. */
@Path("/v1/dismissals")
@Tag(name = "Village heads", description = "Electing and dismissing the head of a village, Decree 59/2023 Art. 6 to 9")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DismissalResource {
    private static final Role[] READERS = {Role.VILLAGE_FRONT_HEAD, Role.COMMUNE_CHAIR, Role.COMMUNE_FRONT,
        Role.HOME_AFFAIRS_OFFICER};
    private static final Map<DismissalGround, Role[]> FILED_BY = new EnumMap<>(DismissalGround.class);
    private static final Map<DismissalGround, Role[]> TAKEN_BACK_BY = new EnumMap<>(DismissalGround.class);

    static {
        FILED_BY.put(DismissalGround.OWN_REQUEST, new Role[]{Role.VILLAGE_HEAD, Role.COMMUNE_CHAIR});
        FILED_BY.put(DismissalGround.FRONT_PROPOSAL, new Role[]{Role.VILLAGE_FRONT_HEAD});
        // The chair takes it in where the Front head is himself the head.
        FILED_BY.put(DismissalGround.PETITION, new Role[]{Role.VILLAGE_FRONT_HEAD, Role.COMMUNE_CHAIR});
        TAKEN_BACK_BY.putAll(FILED_BY);
        TAKEN_BACK_BY.put(DismissalGround.OWN_REQUEST, new Role[]{Role.VILLAGE_HEAD});
    }

    @Inject
    Dismissals dismissals;
    @Inject
    Filing filing;
    @Inject
    LeavingOffice leaving;
    @Inject
    Matters matters;
    @Inject
    Villages villages;
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
    @Operation(operationId = "fileDismissal", summary = "Ask for the dismissal of a village head", description = "On the head's own written request, on proposal of the village's Front head for the decree's causes, or on petition of at least half of all households. Opens the matter on which a meeting votes; for a proposal of the Front head only when the commune chair has considered it.")
    public RestResponse<DismissalView> file(@Valid @NotNull FileDismissal request) {
        Village village = villages.require(request.villageId());
        caller.requireIn(village.unit(), FILED_BY.get(request.ground()));
        villages.requireStanding(village, LocalDate.now(clock));
        Dismissal dismissal = filing.file(village, request);
        audit.record("dismissal-filed", village.unit(), subject(dismissal), request.ground().name());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view(dismissal))
                .location(URI.create("/v1/dismissals/" + dismissal.id())).build();
    }

    @GET
    @Operation(operationId = "listDismissals", summary = "List the dismissals of a commune or a village, the newest first")
    public Page<DismissalView> list(
            @Parameter(description = "Code of a commune; or name a village", example = "06211") @QueryParam("commune") String commune,
            @Parameter(description = "Id of a village; or name a commune") @QueryParam("village") UUID village,
            @QueryParam("state") DismissalState state,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        caller.requirePublicRead(villages.place(commune, village, LocalDate.now(clock)));
        return Page.of(dismissals.newestOf(commune, village, state, Cursor.decode(cursor, 2), limit + 1), limit,
                dismissal -> Cursor.of(dismissal.enteredAt(), dismissal.id())).map(this::view);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDismissal", summary = "Read one dismissal")
    public DismissalView get(@RestPath UUID id) {
        Dismissal dismissal = dismissals.require(id);
        caller.requirePublicRead(villageOf(dismissal).unit());
        return view(dismissal);
    }

    @GET
    @Path("/{id}/file")
    @Transactional
    @Operation(operationId = "readDismissalFile", summary = "Read what the papers of a dismissal say", description = "For officials of the unit; each reading is recorded.")
    public DismissalFile read(@RestPath UUID id) {
        Dismissal dismissal = dismissals.require(id);
        Village village = villageOf(dismissal);
        caller.requireIn(village.unit(), READERS);
        audit.record("dismissal-file-read", village.unit(), subject(dismissal), "");
        return DismissalFile.of(dismissal);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Transactional
    @Operation(operationId = "withdrawDismissal", summary = "Take a dismissal back before the vote", description = "By who asked for it, the head or the Front head, as long as no vote on it is prepared or taken; what the households petition for is not taken back. Once the head has left the post in another way, the commune chair or the Front head ends it, whoever asked. The matter is closed with it.")
    public DismissalView withdraw(@RestPath UUID id) {
        // Every vote takes the matter first.
        dismissals.matterOf(id).ifPresent(matters::requireForVote);
        Dismissal dismissal = dismissals.requireForStep(id);
        Village village = villageOf(dismissal);
        boolean beforeHouseholds = DismissalStep.MEET.check(dismissal.state()).isEmpty();
        takeBack(dismissal, village);
        dismissal.matterId().map(matters::requireForVote)
                .filter(matter -> beforeHouseholds).ifPresent(matter -> {
                    matter.close(ClosingGround.ASKED_BACK);
                    // Nobody was told yet of what the commune chair has not put before the households.
                    outbox.publish(DismissalWithdrawn.TYPE, village.communeCode(),
                            new DismissalWithdrawn(id, matter.id(),
                                    village.id(), village.communeCode(), LocalDate.now(clock)));
                });
        audit.record("dismissal-withdrawn", village.unit(), subject(dismissal), "");
        return view(dismissal);
    }

    private void takeBack(Dismissal dismissal, Village village) {
        if (leaving.hasLeft(dismissal)) {
            caller.requireIn(village.unit(), Role.COMMUNE_CHAIR, Role.VILLAGE_FRONT_HEAD);
            dismissal.lapse();
        } else {
            caller.requireIn(village.unit(), TAKEN_BACK_BY.get(dismissal.ground()));
            Refused.ifBroken(dismissal.ground().withdrawable());
            dismissal.withdraw();
        }
    }

    @POST
    @Path("/{id}/consideration")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "considerDismissal", summary = "Consider what the Front head of a village proposes", description = "By the commune chair: to put it before the households, which opens the matter, or to decline it with the reason.")
    public RestResponse<DismissalView> consider(@RestPath UUID id, @Valid @NotNull ChairDecision request) {
        Dismissal dismissal = dismissals.requireForStep(id);
        Village village = villageOf(dismissal);
        caller.requireIn(village.communeUnit(), Role.COMMUNE_CHAIR);
        filing.consider(village, dismissal, request);
        audit.record("dismissal-considered", village.unit(), subject(dismissal),
                request.number() + " " + dismissal.state());
        return RestResponse.status(RestResponse.Status.CREATED, view(dismissal));
    }

    @POST
    @Path("/{id}/committee-decision")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "decideDismissal", summary = "Decide where the community could not agree", description = "By the commune committee, after it has agreed with the commune Front.")
    public RestResponse<DismissalView> decide(@RestPath UUID id, @Valid @NotNull CommitteeDecision request) {
        Dismissal dismissal = dismissals.requireForStep(id);
        Village village = villageOf(dismissal);
        caller.requireIn(village.communeUnit(), Role.COMMUNE_CHAIR);
        leaving.decided(village, dismissal, request);
        audit.record("dismissal-decided", village.unit(), subject(dismissal),
                request.number() + " " + dismissal.state());
        return RestResponse.status(RestResponse.Status.CREATED, view(dismissal));
    }

    private Village villageOf(Dismissal dismissal) {
        return villages.require(dismissal.villageId());
    }

    // A village that is no more elects nobody: what was not late on its last day is not late any more.
    private DismissalView view(Dismissal dismissal) {
        LocalDate today = LocalDate.now(clock);
        LocalDate ended = villageOf(dismissal).validTo();
        return DismissalView.from(dismissal, ended != null && ended.isBefore(today) ? ended : today);
    }

    private static String subject(Dismissal dismissal) {
        return "dismissal/" + dismissal.id();
    }
}
