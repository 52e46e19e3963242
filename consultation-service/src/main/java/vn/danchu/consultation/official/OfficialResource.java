package vn.danchu.consultation.official;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.inject.Inject;
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
import vn.danchu.consultation.official.rules.DecidingBody;
import vn.danchu.consultation.official.rules.Post;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;
import vn.danchu.platform.territory.UnitPath;
import vn.danchu.platform.web.Idempotent;

/** One holder of a post: its term and its end. */
@Path("/v1/officials")
@Tag(name = "Officials")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class OfficialResource {
    private static final Role[] KEEPERS = {Role.HOME_AFFAIRS_OFFICER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR};
    private static final Role[] FRONT = {Role.COMMUNE_FRONT};
    @Inject
    Officials officials;
    @Inject
    Villages villages;
    @Inject
    Caller caller;
    @Inject
    AuditLog audit;
    @Inject
    Clock clock;

    @GET
    @Path("/{id}")
    @Operation(operationId = "getOfficial", summary = "Read who holds or held a post")
    public OfficialView get(@RestPath UUID id) {
        Official official = officials.require(id);
        caller.requirePublicRead(villageOf(official).unit());
        return OfficialView.from(official);
    }

    @POST
    @Path("/{id}/term-changes")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "changeTerm", summary = "Record that a head's term was shortened or extended", description = "By the commune's committee up to six months; beyond that by the province's, whose decision an officer of the province enters.")
    public RestResponse<OfficialView> changeTerm(@RestPath UUID id, @Valid @NotNull ChangeTerm request) {
        Official official = officials.require(id);
        Village village = villageOf(official);
        caller.requireIn(unitOf(request.decidedBy(), village), KEEPERS);
        official.changeTerm(request.change(), LocalDate.now(clock));
        audit.record("official-term-changed", village.unit(), "official/" + id,
                request.lastDay() + " " + request.number());
        return RestResponse.status(RestResponse.Status.CREATED, OfficialView.from(official));
    }

    @POST
    @Path("/{id}/leaving")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "leavePost", summary = "Record that somebody left a post", description = "A head who resigns or is dismissed leaves by a dismissal on record here; only what lies before the village's first decision here is entered from its papers. A death is entered with the number of its certificate. Whoever else of the commune finds it wrong takes it back.")
    public RestResponse<OfficialView> leave(@RestPath UUID id, @Valid @NotNull LeavePost request) {
        Official official = officials.require(id);
        Village village = villageOf(official);
        caller.requireIn(village.communeUnit(), keepersOf(official.post()));
        officials.requireVotedOn(official, request.on(), request.ground());
        officials.end(village, official, request.on(), request.ground(), request.number());
        official.leavingEnteredBy(caller.subject());
        return RestResponse.status(RestResponse.Status.CREATED, OfficialView.from(official));
    }

    /** @return who keeps the book of a post: the committee's offices, and for its own post the commune Front alone */
    static Role[] keepersOf(Post post) {
        return (post.appointedBy() == DecidingBody.COMMUNE_FRONT ? FRONT : KEEPERS).clone();
    }

    private static UnitPath unitOf(DecidingBody body, Village village) {
        UnitPath commune = village.communeUnit();
        return body == DecidingBody.PROVINCE_COMMITTEE ? UnitPath.of(commune.province()) : commune;
    }

    private Village villageOf(Official official) {
        return villages.require(official.villageId());
    }
}
