package vn.danchu.consultation.household;

import java.net.URI;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import io.smallrye.common.annotation.RunOnVirtualThread;

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.keeper.HouseholdKeepers;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;
import vn.danchu.platform.territory.UnitPath;
import vn.danchu.platform.web.Idempotent;

/** Single households: new ones, other representatives, moves, splits and mergers. Whole lists come by import. */
@Path("/v1/households")
@Tag(name = "Community")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class HouseholdResource {
    @Inject
    Households households;
    @Inject
    HouseholdChanges changes;
    @Inject
    Villages villages;
    @Inject
    HouseholdKeepers keepers;
    @Inject
    Caller caller;
    @Inject
    AuditLog audit;

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "registerHousehold", summary = "Register a new household, also one that came out of another")
    public RestResponse<HouseholdView> register(@Valid @NotNull RegisterHousehold request) {
        Village village = villages.require(request.villageId());
        UnitPath unit = village.unit();
        keepers.requireIn(village);
        requireKeptToo(request.splitFrom());
        HouseholdState first = changes.register(request);
        audit.record("household-registered", unit, "household/" + first.household(), request.since().toString());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, shown(first.household()))
                .location(URI.create("/v1/households/" + first.household())).build();
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getHousehold", summary = "Read a household with all that it has been", description = "Only for the officials of its village; each look is written down.")
    public HouseholdView get(@RestPath UUID id) {
        UnitPath unit = unitOf(households.requireNewest(id));
        caller.requireIn(unit, Role.VILLAGE_HEAD, Role.VILLAGE_FRONT_HEAD, Role.HOME_AFFAIRS_OFFICER,
                Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.COMMUNE_FRONT);
        audit.record("household-read", unit, "household/" + id, "");
        return shown(id);
    }

    @POST
    @Path("/{id}/representative-changes")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "changeRepresentative", summary = "Record that another member speaks for the household")
    public RestResponse<HouseholdView> represent(@RestPath UUID id, @Valid @NotNull ChangeRepresentative request) {
        HouseholdState present = kept(id);
        changes.represent(present, request);
        audit.record("household-represented", unitOf(present), "household/" + id, request.since().toString());
        return RestResponse.status(RestResponse.Status.CREATED, shown(id));
    }

    @POST
    @Path("/{id}/moves")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "moveHousehold", summary = "Record that the household lives elsewhere", description = "The officer of both villages, or of the commune around them, records a move.")
    public RestResponse<HouseholdView> move(@RestPath UUID id, @Valid @NotNull MoveHousehold request) {
        HouseholdState present = kept(id);
        Village target = villages.require(request.villageId());
        keepers.requireIn(target);
        changes.move(present, request);
        audit.record("household-moved", target.unit(), "household/" + id,
                "from " + unitOf(present) + " on " + request.since());
        return RestResponse.status(RestResponse.Status.CREATED, shown(id));
    }

    @POST
    @Path("/{id}/ending")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "endHousehold", summary = "Record that the household is no more, also that it joined another")
    public RestResponse<HouseholdView> end(@RestPath UUID id, @Valid @NotNull EndHousehold request) {
        HouseholdState present = kept(id);
        requireKeptToo(request.mergedInto());
        changes.end(present, request);
        audit.record("household-ended", unitOf(present), "household/" + id, request.on().toString());
        return RestResponse.status(RestResponse.Status.CREATED, shown(id));
    }

    // The caller is judged before the household, and again once nobody else can move it to another village.
    private HouseholdState kept(UUID id) {
        keepers.requireIn(villages.require(households.requireNewest(id).village()));
        HouseholdState present = households.requireForChange(id);
        keepers.requireIn(villages.require(present.village()));
        return present;
    }

    private void requireKeptToo(UUID other) {
        if (other != null) {
            kept(other);
        }
    }

    private UnitPath unitOf(HouseholdState state) {
        return villages.require(state.village()).unit();
    }

    private HouseholdView shown(UUID id) {
        return HouseholdView.from(id, households.history(id));
    }
}
