package vn.danchu.consultation.minutes;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.matter.Matter;
import vn.danchu.consultation.matter.Matters;
import vn.danchu.consultation.matter.RecordKeepers;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.web.Idempotent;

/** What becomes of minutes that were kept on paper and entered here: two people stand for them. */
@Path("/v1/meeting-results/{id}")
@Tag(name = "Meetings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class MinutesResource {
    @Inject
    Matters matters;
    @Inject
    Villages villages;
    @Inject
    MinutedMeetings meetings;
    @Inject
    ClustersOnPaper clusters;
    @Inject
    KeepingMinutes keeping;
    @Inject
    RecordKeepers keepers;
    @Inject
    AuditLog audit;

    @POST
    @Path("/correction")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "correctMeetingResult", summary = "Enter minutes anew that nobody has confirmed", description = "By who entered them, or the commune chair. The new ones take the place of those entered before, under an id of their own: nobody confirms what he has not seen.")
    public RestResponse<MinutedMeetingView> correct(@RestPath UUID id, @Valid @NotNull EnterMeetingResult request) {
        Matter matter = matterOf(id);
        Village village = villages.require(matter.villageId());
        MinutedMeeting earlier = takenBack(id, matter, village);
        MinutedMeeting minutes = keeping.enterAnew(earlier, matter, village, request);
        audit.record("minutes-corrected", village.unit(), "matter/" + matter.id(),
                "minutes " + minutes.id() + " in place of " + id);
        return RestResponse.status(RestResponse.Status.CREATED, minutes.view());
    }

    @POST
    @Path("/confirmation")
    @Transactional
    @Operation(operationId = "confirmMeetingResult", summary = "Confirm, as a second person, what the minutes say", description = "By the Front head of the village, or the secretary of the meeting; by the head what another has entered; from the last day on which the decision goes out in time, by a household of the roll. With enough households present the matter is decided; otherwise the outcome is NO_QUORUM, and another meeting or ballots may follow.")
    public MinutedMeetingView confirm(@RestPath UUID id) {
        Matter matter = matterOf(id);
        Village village = villages.require(matter.villageId());
        MinutedMeeting minutes = meetings.require(id);
        keeping.confirm(minutes, matter, village);
        audit.record("minutes-confirmed", village.unit(), "matter/" + matter.id(), "minutes " + id);
        return minutes.view();
    }

    @POST
    @Path("/withdrawal")
    @Transactional
    @Operation(operationId = "withdrawMeetingResult", summary = "Take back minutes that nobody has confirmed", description = "By who entered them, or the commune chair. The matter is open again; what was taken back stays on the list.")
    public MinutedMeetingView withdraw(@RestPath UUID id) {
        Matter matter = matterOf(id);
        Village village = villages.require(matter.villageId());
        MinutedMeeting minutes = takenBack(id, matter, village);
        keeping.withdraw(minutes, matter);
        audit.record("minutes-withdrawn", village.unit(), "matter/" + matter.id(), "minutes " + id);
        return minutes.view();
    }

    private MinutedMeeting takenBack(UUID id, Matter matter, Village village) {
        boolean ofAnother = keepers.requireToTakeBack(village, matter.kind());
        MinutedMeeting minutes = meetings.require(id);
        keeping.requireTakesBack(minutes, matter, village, ofAnother);
        return minutes;
    }

    private Matter matterOf(UUID id) {
        MinutedMeeting minutes = meetings.require(id);
        minutes.cluster().ifPresent(clusters::hold);
        return matters.requireForVote(minutes.matterId());
    }
}
