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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import io.smallrye.common.annotation.RunOnVirtualThread;

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.contracts.head.DismissalWithdrawn;
import vn.danchu.consultation.dismissal.rules.DismissalGround;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.events.Outbox;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;
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

    static {
        FILED_BY.put(DismissalGround.OWN_REQUEST, new Role[]{Role.VILLAGE_HEAD, Role.COMMUNE_CHAIR});
        FILED_BY.put(DismissalGround.FRONT_PROPOSAL, new Role[]{Role.VILLAGE_FRONT_HEAD});
        // The chair takes it in where the Front head is himself the head.
        FILED_BY.put(DismissalGround.PETITION, new Role[]{Role.VILLAGE_FRONT_HEAD, Role.COMMUNE_CHAIR});
    }

    @Inject
    Dismissals dismissals;
    @Inject
    Filing filing;
    @Inject
    LeavingOffice leaving;
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
    @Operation(operationId = "fileDismissal", summary = "Ask for the dismissal of a village head", description = "On the head's own written request, on proposal of the village's Front head for the decree's causes, or on petition of at least half of all households. Opens the matter on which a meeting votes.")
    public RestResponse<DismissalView> file(@Valid @NotNull FileDismissal request) {
        Village village = villages.require(request.villageId());
        caller.requireIn(village.unit(), FILED_BY.get(request.ground()));
        Dismissal dismissal = filing.file(village, request);
        audit.record("dismissal-filed", village.unit(), subject(dismissal), request.ground().name());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view(dismissal))
                .location(URI.create("/v1/dismissals/" + dismissal.id())).build();
    }

    @GET
    @Operation(operationId = "listDismissals", summary = "List the dismissals of a village, the newest first")
    public Page<DismissalView> list(@QueryParam("village") @NotNull UUID village,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        caller.requirePublicRead(villages.require(village).unit());
        return Page.of(dismissals.ofVillage(village, Cursor.decode(cursor, 2), limit + 1), limit,
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
    @Operation(operationId = "withdrawDismissal", summary = "Take a dismissal back before the vote", description = "By who may ask for it.")
    public DismissalView withdraw(@RestPath UUID id) {
        Dismissal dismissal = dismissals.requireForStep(id);
        Village village = villageOf(dismissal);
        caller.requireIn(village.unit(), FILED_BY.get(dismissal.ground()));
        dismissal.withdraw();
        outbox.publish(DismissalWithdrawn.TYPE, village.communeCode(), new DismissalWithdrawn(id,
                dismissal.matterId(), village.id(), village.communeCode(), LocalDate.now(clock)));
        audit.record("dismissal-withdrawn", village.unit(), subject(dismissal), "");
        return view(dismissal);
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
        dismissal.decideByCommittee(request, LocalDate.now(clock));
        leaving.follow(village, dismissal, request.number(), request.decidedOn());
        audit.record("dismissal-decided", village.unit(), subject(dismissal),
                request.number() + " " + dismissal.state());
        return RestResponse.status(RestResponse.Status.CREATED, view(dismissal));
    }

    private Village villageOf(Dismissal dismissal) {
        return villages.require(dismissal.villageId());
    }

    private DismissalView view(Dismissal dismissal) {
        return DismissalView.from(dismissal, LocalDate.now(clock));
    }

    private static String subject(Dismissal dismissal) {
        return "dismissal/" + dismissal.id();
    }
}
