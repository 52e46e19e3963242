package vn.danchu.consultation.roll;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import io.smallrye.common.annotation.RunOnVirtualThread;

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.Idempotent;
import vn.danchu.platform.web.Page;

/** The certified roll: drawn by the village head, signed by head and Front head, then the denominator of votes. */
@Path("/v1")
@Tag(name = "Community")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RollResource {
    private static final Role[] READERS = {Role.VILLAGE_HEAD, Role.VILLAGE_FRONT_HEAD, Role.HOME_AFFAIRS_OFFICER,
        Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.COMMUNE_FRONT};
    @Inject
    Villages villages;
    @Inject
    Rolls rolls;
    @Inject
    Caller caller;
    @Inject
    AuditLog audit;
    @Inject
    Clock clock;

    @POST
    @Path("/villages/{id}/rolls")
    @Idempotent
    @Operation(operationId = "drawRoll", summary = "Draw the roll of today's households")
    public RestResponse<RollView> draw(@RestPath UUID id) {
        Village village = villages.require(id);
        caller.requireIn(village.unit(), Role.VILLAGE_HEAD);
        List<RollEntry> entries = rolls.present(id);
        Roll roll = Roll.draw(id, LocalDate.now(clock), clock.instant(), entries);
        rolls.keep(roll, entries);
        audit.record("roll-drawn", village.unit(), "roll/" + roll.id(), roll.contentHash());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, RollView.from(roll))
                .location(URI.create("/v1/rolls/" + roll.id())).build();
    }

    @GET
    @Path("/villages/{id}/rolls")
    @Operation(operationId = "listRolls", summary = "List a village's rolls, the newest first")
    public Page<RollView> list(@RestPath UUID id,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        caller.requireIn(villages.require(id).unit(), READERS);
        return Page.of(rolls.ofVillage(id, Cursor.decode(cursor, 2), limit + 1), limit,
                roll -> Cursor.of(roll.drawnAt(), roll.id())).map(RollView::from);
    }

    @GET
    @Path("/rolls/{id}")
    @Operation(operationId = "getRoll", summary = "Read one roll")
    public RollView get(@RestPath UUID id) {
        Roll roll = rolls.require(id);
        caller.requireIn(villages.require(roll.villageId()).unit(), READERS);
        return RollView.from(roll);
    }

    @POST
    @Path("/rolls/{id}/certifications")
    @Transactional
    @Operation(operationId = "certifyRoll", summary = "Sign a roll", description = "The village head and the Front head sign, each once; the roll counts when both have.")
    public RollView certify(@RestPath UUID id) {
        Roll roll = rolls.require(id);
        Village village = villages.require(roll.villageId());
        caller.requireIn(village.unit(), Role.VILLAGE_HEAD, Role.VILLAGE_FRONT_HEAD);
        Instant now = clock.instant();
        roll.certify(sidesOf(village), caller.subject(), caller.name(), now);
        audit.record("roll-certified", village.unit(), "roll/" + id, roll.contentHash());
        return RollView.from(roll);
    }

    private EnumSet<CertifyingSide> sidesOf(Village village) {
        EnumSet<CertifyingSide> sides = EnumSet.noneOf(CertifyingSide.class);
        if (caller.holdsIn(village.unit(), Role.VILLAGE_HEAD)) {
            sides.add(CertifyingSide.VILLAGE_HEAD);
        }
        if (caller.holdsIn(village.unit(), Role.VILLAGE_FRONT_HEAD)) {
            sides.add(CertifyingSide.FRONT_HEAD);
        }
        return sides;
    }
}
