package vn.danchu.consultation.roll;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
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

import io.smallrye.common.annotation.RunOnVirtualThread;

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.official.HeadsPlace;
import vn.danchu.consultation.roll.rules.Denominator;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.Page;

/** The certified roll: signed by head and Front head, then the denominator of votes. */
@Path("/v1/rolls")
@Tag(name = "Community")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RollResource {
    /** Who may read what names the people of a roll. */
    public static final Role[] READERS = {Role.VILLAGE_HEAD, Role.VILLAGE_FRONT_HEAD, Role.HOME_AFFAIRS_OFFICER,
        Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.COMMUNE_FRONT};
    private static final Role[] SIGNERS = {Role.VILLAGE_HEAD, Role.VILLAGE_FRONT_HEAD, Role.COMMUNE_CHAIR,
        Role.COMMUNE_FRONT};
    @Inject
    Villages villages;
    @Inject
    Rolls rolls;
    @Inject
    HeadsPlace headsPlace;
    @Inject
    Caller caller;
    @Inject
    AuditLog audit;
    @Inject
    Clock clock;

    @GET
    @Path("/{id}")
    @Operation(operationId = "getRoll", summary = "Read one roll")
    public RollView get(@RestPath UUID id) {
        Roll roll = rolls.require(id);
        caller.requireIn(villages.require(roll.villageId()).unit(), READERS);
        return RollView.from(roll);
    }

    @GET
    @Path("/{id}/entries")
    @Transactional
    @Operation(operationId = "listRollEntries", summary = "List the households of a roll, by number", description = "What the signatures stand for. Every reading is written down.")
    public Page<RollEntry> entries(@RestPath UUID id,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        Roll roll = rolls.require(id);
        Village village = villages.require(roll.villageId());
        caller.requireIn(village.unit(), READERS);
        audit.record("roll-read", village.unit(), "roll/" + id, "");
        Cursor after = Cursor.decode(cursor, 1);
        return Page.of(rolls.entries(id, after == null ? "" : after.text(0), limit + 1), limit,
                entry -> Cursor.of(entry.number()));
    }

    @POST
    @Path("/{id}/certifications")
    @Transactional
    @Operation(operationId = "certifyRoll", summary = "Sign a roll", description = "The village head and the Front head sign, each once, and nobody for both; the roll counts when both have. The commune chair may sign in the place of the village head: for every vote while the post is vacant by the record, else only for a vote on who is head. The commune Front signs in the place of a Front head who is missing or is the village head too.")
    public RollView certify(@RestPath UUID id) {
        Roll roll = rolls.require(id);
        Village village = villages.require(roll.villageId());
        caller.requireIn(village.unit(), SIGNERS);
        Map<CertifyingSide, Boolean> sides = sidesOf(village);
        if (sides.isEmpty()) {
            throw Refused.by(CommonProblem.NOT_ALLOWED, Denominator.notASigner());
        }
        roll.certify(sides, caller.subject(), caller.name(), clock.instant());
        audit.record("roll-certified", village.unit(), "roll/" + id, sides.keySet() + " " + roll.contentHash());
        return RollView.from(roll);
    }

    private Map<CertifyingSide, Boolean> sidesOf(Village village) {
        Map<CertifyingSide, Boolean> sides = new EnumMap<>(CertifyingSide.class);
        boolean headVacant = headsPlace.vacant(village.id());
        if (!headVacant && caller.holdsIn(village.unit(), Role.VILLAGE_HEAD)) {
            sides.put(CertifyingSide.VILLAGE_HEAD, false);
        }
        if (caller.holdsIn(village.unit(), Role.VILLAGE_FRONT_HEAD)) {
            sides.put(CertifyingSide.FRONT_HEAD, false);
        }
        if (caller.holdsIn(village.unit(), Role.COMMUNE_CHAIR)) {
            sides.put(CertifyingSide.COMMUNE_CHAIR, headVacant);
        }
        // Where one person is head and Front head the second signature is the commune Front's, as with every agreement.
        if (caller.holdsIn(village.unit(), Role.COMMUNE_FRONT) && headsPlace.frontHeadMissing(village.id())) {
            sides.put(CertifyingSide.COMMUNE_FRONT, true);
        }
        return sides;
    }
}
