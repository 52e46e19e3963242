package vn.danchu.consultation.meetingresult;

import java.util.List;
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
import vn.danchu.consultation.matter.Matter;
import vn.danchu.consultation.matter.Matters;
import vn.danchu.consultation.matter.RecordKeepers;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.web.Idempotent;

/** Meetings whose minutes were kept on paper, Law 10/2022/QH15 Art. 18 and 20(2). */
@Path("/v1/matters/{id}/meeting-results")
@Tag(name = "Meetings", description = "Votes taken at a community meeting")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class MeetingResultResource {
    @Inject
    Matters matters;
    @Inject
    Villages villages;
    @Inject
    MinutedMeetings meetings;
    @Inject
    KeepingMinutes keeping;
    @Inject
    Caller caller;
    @Inject
    AuditLog audit;

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "enterMeetingResult", summary = "Enter the minutes of a meeting that were kept on paper", description = "They decide nothing until a second person confirms them.")
    public RestResponse<MinutedMeetingView> enter(@RestPath UUID id, @Valid @NotNull EnterMeetingResult request) {
        Matter matter = matters.requireForVote(id);
        Village village = villages.require(matter.villageId());
        caller.requireIn(village.unit(), RecordKeepers.of(matter.kind()));
        MinutedMeeting minutes = keeping.enter(matter, village, request);
        audit.record("minutes-entered", village.unit(), "matter/" + id, "minutes " + minutes.id());
        return RestResponse.status(RestResponse.Status.CREATED, minutes.view());
    }

    @GET
    @Operation(operationId = "listMeetingResults", summary = "List the minutes on paper that were entered on a matter, the newest first")
    public List<MinutedMeetingView> list(@RestPath UUID id) {
        caller.requirePublicRead(villages.require(matters.require(id).villageId()).unit());
        return meetings.ofMatter(id).stream().map(MinutedMeeting::view).toList();
    }
}
