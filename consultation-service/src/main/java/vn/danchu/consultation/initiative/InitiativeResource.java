package vn.danchu.consultation.initiative;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
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
import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.consultation.contracts.matter.MatterOrigin;
import vn.danchu.consultation.decision.Decisions;
import vn.danchu.consultation.decision.rules.DecisionState;
import vn.danchu.consultation.household.HouseholdState;
import vn.danchu.consultation.household.Households;
import vn.danchu.consultation.initiative.rules.InitiativeRule;
import vn.danchu.consultation.initiative.rules.InitiativeState;
import vn.danchu.consultation.matter.Matter;
import vn.danchu.consultation.matter.Matters;
import vn.danchu.consultation.matter.rules.MatterKind;
import vn.danchu.consultation.official.HeadsPlace;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.events.Outbox;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Finding;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.register.LocalSettings;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.Idempotent;
import vn.danchu.platform.web.Page;

/** Citizens propose to the households of their village what a tenth of them, or the Front, supports. */
@Path("/v1/initiatives")
@Tag(name = "Initiatives", description = "Initiatives of citizens, Law 10/2022/QH15 Art. 16(3)")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class InitiativeResource {
    private static final Role[] ONCE_LATE = {Role.VILLAGE_FRONT_HEAD, Role.COMMUNE_FRONT};
    @Inject
    Initiatives initiatives;
    @Inject
    GatheringConsents gathering;
    @Inject
    Matters matters;
    @Inject
    Decisions decisions;
    @Inject
    Households households;
    @Inject
    Villages villages;
    @Inject
    HeadsPlace headsPlace;
    @Inject
    LocalSettings settings;
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
    @Operation(operationId = "startInitiative", summary = "Start an initiative", description = "By the representative of a household of the village, for himself or for a member of the household: nobody else is known here as living there. Heads and board members have procedures of their own. One on the covenant may ask for a new one, or name the covenant in force that is to be amended, replaced or abolished.")
    public RestResponse<InitiativeView> start(@Valid @NotNull StartInitiative request) {
        Village village = villages.require(request.villageId());
        villages.requireStanding(village, LocalDate.now(clock));
        HouseholdState household = gathering.householdOf(village.id(), caller.person());
        request.change().ifPresent(change -> requireInForce(request, village));
        Initiative initiative = Initiative.start(village, request, household, clock.instant());
        initiatives.persist(initiative);
        tell(initiative.started());
        audit.record("initiative-started", village.unit(), "initiative/" + initiative.id(), request.kind().name());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, gathering.show(initiative))
                .location(URI.create("/v1/initiatives/" + initiative.id())).build();
    }

    @GET
    @Operation(operationId = "listInitiatives", summary = "List the initiatives of a commune or a village, the newest first")
    public Page<InitiativeView> list(
            @Parameter(description = "Code of a commune; or name a village", example = "06211") @QueryParam("commune") String commune,
            @Parameter(description = "Id of a village; or name a commune") @QueryParam("village") UUID village,
            @QueryParam("state") InitiativeState state,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        caller.requirePublicRead(villages.place(commune, village, LocalDate.now(clock)));
        List<Initiative> rows = initiatives.newestOf(commune, village, state, Cursor.decode(cursor, 2), limit + 1);
        Map<UUID, InitiativeView> views = gathering.show(rows);
        return Page.of(rows, limit, row -> Cursor.of(row.startedAt().toInstant(), row.id()))
                .map(row -> views.get(row.id()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getInitiative", summary = "Read one initiative")
    public InitiativeView get(@RestPath UUID id) {
        Initiative initiative = initiatives.require(id);
        caller.requirePublicRead(villageOf(initiative).unit());
        return gathering.show(initiative);
    }

    @POST
    @Path("/{id}/submission")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "submitInitiative", summary = "Send the initiative to the village head", description = "With valid consents of at least 10 % of all households on this day. From then on the head must table it; a consent that expires later changes nothing.")
    public RestResponse<InitiativeView> submit(@RestPath UUID id) {
        Initiative initiative = initiatives.requireForStep(id);
        initiative.requireInitiator(caller.person());
        LocalDate today = LocalDate.now(clock);
        initiative.submit(gathering.valid(initiative, today), households.count(initiative.villageId(), today), today,
                tableBy(initiative, today));
        tell(initiative.submitted());
        return done(initiative, "initiative-submitted", initiative.consents() + " of " + initiative.households());
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "approveInitiative", summary = "Approve, for the Front working committee, an initiative with too few consents", description = "As one that benefits the community. Where the village has no Front head, the commune Front approves it. From then on the head must table it.")
    public RestResponse<InitiativeView> approve(@RestPath UUID id, @Valid @NotNull ApproveInitiative request) {
        Initiative initiative = initiatives.requireForStep(id);
        frontsAgreement.requireFor(villageOf(initiative));
        LocalDate today = LocalDate.now(clock);
        initiative.approve(request, gathering.valid(initiative, today),
                households.count(initiative.villageId(), today), today, tableBy(initiative, today));
        tell(initiative.approved());
        return done(initiative, "initiative-approved", request.approvedOn().toString());
    }

    @POST
    @Path("/{id}/tabling")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "tableInitiative", summary = "Put the initiative before the households", description = "Opens a matter; Art. 16(3) asks for no further agreement of the Front head. One about the covenant opens none: it is handed to the covenants, to be drafted and posted before the vote, Decree 61/2023 Art. 7(3) and 8. Once its last day has passed, the Front head of the village or the commune Front may table it in the place of a head who keeps silent.")
    public RestResponse<InitiativeView> table(@RestPath UUID id) {
        Initiative initiative = initiatives.requireForStep(id);
        Village village = villageOf(initiative);
        LocalDate today = LocalDate.now(clock);
        headsPlace.requireIn(village, initiative.waitsTooLong(today) ? ONCE_LATE : new Role[0]);
        if (initiative.isOnTheCovenant()) {
            tell(initiative.takeUp(today));
            return done(initiative, "initiative-taken-up", "covenant");
        }
        Matter matter = initiative.table(village, today, clock.instant());
        matters.persist(matter);
        tell(matter.opened());
        tell(initiative.tabled());
        return done(initiative, "initiative-tabled", "matter/" + matter.id());
    }

    @POST
    @Path("/{id}/refusal")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "declineInitiative", summary = "Decline to table an initiative that is against the law, good customs or social ethics", description = "No other reason is lawful; the reason is public.")
    public RestResponse<InitiativeView> decline(@RestPath UUID id, @Valid @NotNull DeclineInitiative request) {
        Initiative initiative = initiatives.requireForStep(id);
        headsPlace.requireIn(villageOf(initiative));
        initiative.decline(request.reason(), LocalDate.now(clock));
        tell(initiative.declined());
        return done(initiative, "initiative-declined", request.reason());
    }

    private void requireInForce(StartInitiative request, Village village) {
        UUID covenant = request.changes().covenantId();
        boolean inForce = request.kind() == MatterKind.COVENANT
                && decisions.ofOrigin(new MatterOrigin("covenant", covenant))
                        .filter(decision -> decision.villageId().equals(village.id())
                                && decision.state() == DecisionState.RECOGNISED)
                        .isPresent();
        if (!inForce) {
            BrokenRule rule = InitiativeRule.covenantNotInForce();
            throw Refused.by(CommonProblem.INVALID, rule, List.of(Finding.in("changes", rule.vi(), rule.en())));
        }
    }

    private LocalDate tableBy(Initiative initiative, LocalDate today) {
        return InitiativeRule.tableBy(today,
                settings.inForce(InitiativeRule.TABLING_MOST, villageOf(initiative).unit(), today));
    }

    private void tell(ConsultationEvent event) {
        outbox.publish(event.type(), event.communeCode(), event);
    }

    private RestResponse<InitiativeView> done(Initiative initiative, String act, String details) {
        audit.record(act, villageOf(initiative).unit(), "initiative/" + initiative.id(), details);
        return RestResponse.status(RestResponse.Status.CREATED, gathering.show(initiative));
    }

    private Village villageOf(Initiative initiative) {
        return villages.require(initiative.villageId());
    }
}
