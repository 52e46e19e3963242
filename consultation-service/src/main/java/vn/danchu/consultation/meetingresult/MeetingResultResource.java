package vn.danchu.consultation.meetingresult;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import io.smallrye.common.annotation.RunOnVirtualThread;

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.election.HeadQuestions;
import vn.danchu.consultation.matter.Matter;
import vn.danchu.consultation.matter.Matters;
import vn.danchu.consultation.matter.RecordKeepers;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.Idempotent;
import vn.danchu.platform.web.Page;

/** Decisions at a community meeting, Law 10/2022/QH15 Art. 18. */
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
    ConcludingMeeting meetings;
    @Inject
    MeetingResults results;
    @Inject
    RecordKeepers keepers;
    @Inject
    HeadQuestions headQuestions;
    @Inject
    Caller caller;

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "enterMeetingResult", summary = "Enter the count of a meeting that was minuted on paper", description = "With enough households present the matter is decided; otherwise the outcome is NO_QUORUM, and another meeting or ballots may follow. In the election of a head, who stood up or was nominated at the meeting is entered with it.")
    public RestResponse<MeetingResultView> enter(@RestPath UUID id, @Valid @NotNull EnterMeetingResult request) {
        Matter matter = matters.requireForVote(id);
        Village village = villages.require(matter.villageId());
        keepers.require(village, matter.kind());
        headQuestions.requireRunByNoCandidate(id, village);
        return RestResponse.status(RestResponse.Status.CREATED, meetings.enter(matter, village, request));
    }

    @GET
    @Operation(operationId = "listMeetingResults", summary = "List the counts of the meetings on a matter, the newest first", description = "Also of meetings to which too few households came, taken here or minuted on paper.")
    public Page<MeetingResultLine> list(@RestPath UUID id,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        caller.requirePublicRead(villages.require(matters.require(id).villageId()).unit());
        return Page.of(results.ofMatter(id, Cursor.decode(cursor, 2), limit + 1), limit,
                result -> Cursor.of(result.enteredAt(), result.id())).map(MeetingResultLine::from);
    }
}
