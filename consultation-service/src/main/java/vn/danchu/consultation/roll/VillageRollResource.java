package vn.danchu.consultation.roll;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

import vn.danchu.consultation.cluster.Clusters;
import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.household.HouseholdState;
import vn.danchu.consultation.household.Households;
import vn.danchu.consultation.roll.rules.Denominator;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.Idempotent;
import vn.danchu.platform.web.Page;

/** The rolls of a village: its officials draw one when a vote is near. */
@Path("/v1/villages/{id}/rolls")
@Tag(name = "Community")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class VillageRollResource {
    private static final Role[] DRAWERS = {Role.VILLAGE_HEAD, Role.VILLAGE_FRONT_HEAD, Role.COMMUNE_OFFICER};
    @Inject
    Villages villages;
    @Inject
    Households households;
    @Inject
    Clusters clusters;
    @Inject
    Rolls rolls;
    @Inject
    Caller caller;
    @Inject
    AuditLog audit;
    @Inject
    Clock clock;

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "drawRoll", summary = "Draw the roll of the households of a day", description = "A vote rests on the households of its own day: for a meeting that was held on paper name that day. Drawing only copies the register; the signatures make the roll count.")
    public RestResponse<RollView> draw(@RestPath UUID id,
            @Parameter(description = "Absent for today", example = "2026-11-20") @QueryParam("asOf") LocalDate asOf) {
        Village village = villages.require(id);
        caller.requireIn(village.unit(), DRAWERS);
        LocalDate today = LocalDate.now(clock);
        LocalDate day = Objects.requireNonNullElse(asOf, today);
        if (day.isAfter(today)) {
            throw Refused.by(Denominator.inFuture());
        }
        villages.requireStanding(village, day);
        List<HouseholdState> entries = households.of(id, day);
        Map<UUID, UUID> clusterOf = clusters.clusterOf(id, day);
        Roll roll = Roll.draw(id, day, clock.instant(), entries, clusterOf);
        rolls.keep(roll, entries, clusterOf);
        audit.record("roll-drawn", village.unit(), "roll/" + roll.id(), roll.contentHash());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, RollView.from(roll))
                .location(URI.create("/v1/rolls/" + roll.id())).build();
    }

    @GET
    @Operation(operationId = "listRolls", summary = "List a village's rolls, the newest first")
    public Page<RollView> list(@RestPath UUID id,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        caller.requireIn(villages.require(id).unit(), RollResource.READERS);
        return Page.of(rolls.ofVillage(id, Cursor.decode(cursor, 2), limit + 1), limit,
                roll -> Cursor.of(roll.drawnAt(), roll.id())).map(RollView::from);
    }
}
