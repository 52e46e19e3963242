package vn.danchu.consultation.procedure;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

import vn.danchu.consultation.candidacy.CandidateLine;
import vn.danchu.consultation.meeting.Meeting;
import vn.danchu.consultation.meeting.MeetingDesk;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.web.Idempotent;

/** Who stands besides those on the Front's list, Decree 59/2023 Art. 3(5)b. */
@Path("/v1/meetings/{id}/candidates")
@Tag(name = "Meetings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CandidatesAtMeetingResource {
    @Inject
    MeetingDesk desk;
    @Inject
    MeetingProcedure procedure;
    @Inject
    AuditLog audit;

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "nominateAtMeeting", summary = "Record who stands after those who attend were asked", description = "Without it no vote opens, also when nobody stood up. No majority is needed; who is named later is added until the vote opens. Who comes to stand as head leaves the election team. The answer is the whole list.")
    public RestResponse<List<CandidateLine>> nominate(@RestPath UUID id, @Valid @NotNull CandidatesAtMeeting request) {
        Meeting meeting = desk.forChair(id);
        List<CandidateLine> standing = procedure.nominate(meeting, request);
        audit.record("candidates-asked-for", desk.unitOf(meeting), "meeting/" + id, "stood up "
                + request.stoodUp().size() + ", nominated " + request.nominated().size());
        return RestResponse.status(RestResponse.Status.CREATED, standing);
    }
}
