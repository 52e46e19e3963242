package vn.danchu.consultation.attendance;

import java.time.Clock;
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

import vn.danchu.consultation.meeting.Meeting;
import vn.danchu.consultation.meeting.MeetingDesk;
import vn.danchu.consultation.roll.Rolls;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.Idempotent;
import vn.danchu.platform.web.Page;

/** Which households attend a meeting: by the list of names, by their code, or by hand. */
@Path("/v1/meetings/{id}/attendance")
@Tag(name = "Meetings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AttendanceResource {
    @Inject
    MeetingDesk desk;
    @Inject
    KeepingDoor door;
    @Inject
    AttendanceSheet sheet;
    @Inject
    Rolls rolls;
    @Inject
    Caller caller;
    @Inject
    AuditLog audit;
    @Inject
    Clock clock;

    @POST
    @Path("/arrivals")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "enterArrival", summary = "Enter that a household has come", description = "A household is present once: whoever enters it again gets the entry that stands.")
    public RestResponse<Stay> arrive(@RestPath UUID id, @Valid @NotNull EnterArrival request) {
        Meeting meeting = desk.forDoor(id);
        Stay stay = door.arrive(meeting, request, caller.subject());
        audit.record("household-arrived", desk.unitOf(meeting), "meeting/" + id,
                "household " + stay.householdId() + ", " + stay.manner());
        return RestResponse.status(RestResponse.Status.CREATED, stay);
    }

    @POST
    @Path("/departures")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "enterDeparture", summary = "Enter that a household has left", description = "It is not present for votes that open afterwards.")
    public RestResponse<Stay> leave(@RestPath UUID id, @Valid @NotNull EnterDeparture request) {
        Meeting meeting = desk.forDoor(id);
        Stay stay = door.leave(meeting, request);
        audit.record("household-left", desk.unitOf(meeting), "meeting/" + id, "household " + stay.householdId());
        return RestResponse.status(RestResponse.Status.CREATED, stay);
    }

    @GET
    @Transactional
    @Operation(operationId = "readRollCall", summary = "Read the list of names", description = "Every household of the roll with its last stay. For officials of the unit; each reading is recorded.")
    public Page<RollCallLine> rollCall(@RestPath UUID id,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        Meeting meeting = desk.forReader(id);
        Cursor after = Cursor.decode(cursor, 1);
        audit.record("attendance-read", desk.unitOf(meeting), "meeting/" + id, "");
        return Page.of(sheet.rollCall(id, after == null ? "" : after.text(0), limit + 1), limit,
                line -> Cursor.of(line.householdNumber()));
    }

    @GET
    @Path("/figures")
    @Operation(operationId = "readAttendanceFigures", summary = "Read how many households are there")
    public AttendanceFigures figures(@RestPath UUID id) {
        Meeting meeting = desk.forPublic(id);
        long households = meeting.part()
                .map(part -> rolls.sizesOfClusters(meeting.rollId()).get(part.clusterId()))
                .orElseGet(() -> rolls.require(meeting.rollId()).households());
        return sheet.figures(id, households, clock.instant());
    }
}
