package vn.danchu.consultation.attendance;

import java.time.Clock;
import java.util.List;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import io.smallrye.common.annotation.RunOnVirtualThread;

import vn.danchu.consultation.attendance.EntryCodes.IssuedCode;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.meeting.Meeting;
import vn.danchu.consultation.meeting.MeetingDesk;
import vn.danchu.consultation.roll.Rolls;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.Idempotent;
import vn.danchu.platform.web.OfficialClock;
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
    EntryCodes codes;
    @Inject
    EntrySlips slips;
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
    @Path("/arrivals")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "enterArrival", summary = "Enter that a household has come", description = "By the code of its entry slip, or by the household itself. A household is present once: whoever enters it again gets the entry that stands.")
    public RestResponse<Stay> arrive(@RestPath UUID id, @Valid @NotNull EnterArrival request) {
        Meeting meeting = desk.forDoor(id);
        Stay stay = door.arrive(meeting, request, caller.subject());
        audit.record("household-arrived", desk.unitOf(meeting), "meeting/" + id,
                "household " + stay.householdId() + ", " + stay.manner());
        return RestResponse.status(RestResponse.Status.CREATED, stay);
    }

    @POST
    @Path("/slips")
    @Transactional
    @Produces("application/pdf")
    @Operation(operationId = "printEntrySlips", summary = "Print entry slips with codes for households of the roll", description = "To go round with the notice. A new slip takes the place of the one before, whose code is worth nothing from then on.")
    public RestResponse<byte[]> slips(@RestPath UUID id, @Valid @NotNull PrintSlips request) {
        Meeting meeting = desk.forDoor(id);
        meeting.requireSlipsMayBePrinted();
        List<IssuedCode> issued = codes.issue(id, request.householdNumbers(), clock.instant());
        if (issued.size() < request.householdNumbers().size()) {
            throw Refused.notFound("Có hộ không có trong danh sách của cuộc họp",
                    "Some of the households are not on the roll of the meeting");
        }
        audit.record("entry-slips-printed", desk.unitOf(meeting), "meeting/" + id, "households " + issued.size());
        byte[] pdf = slips.render(meeting, villages.require(meeting.villageId()), issued,
                clock.instant().atZone(OfficialClock.ZONE).toOffsetDateTime());
        return RestResponse.ResponseBuilder.ok(pdf)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"entry-slips-" + id + ".pdf\"").build();
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
