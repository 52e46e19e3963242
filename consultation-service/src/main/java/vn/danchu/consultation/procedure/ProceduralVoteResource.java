package vn.danchu.consultation.procedure;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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

import vn.danchu.consultation.meeting.Meeting;
import vn.danchu.consultation.meeting.MeetingDesk;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.web.Idempotent;

/** A meeting settles its own procedure by show of hands, Decree 59/2023 Art. 3(5). */
@Path("/v1/meetings/{id}/procedural-votes")
@Tag(name = "Meetings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ProceduralVoteResource {
    @Inject
    MeetingDesk desk;
    @Inject
    MeetingProcedure procedure;
    @Inject
    ProceduralVotes votes;
    @Inject
    AuditLog audit;

    @POST
    @Path("/secretary")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "electSecretary", summary = "Elect the secretary of the meeting", description = "By more than half of the households that attend.")
    public RestResponse<ProceduralVoteView> electSecretary(@RestPath UUID id,
            @Valid @NotNull Proposal.ElectSecretary request) {
        return take(id, request);
    }

    @POST
    @Path("/method")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "chooseVotingMethod", summary = "Choose how a matter is voted on", description = "Show of hands or secret ballot, by more than half of the households that attend.")
    public RestResponse<ProceduralVoteView> chooseMethod(@RestPath UUID id,
            @Valid @NotNull Proposal.ChooseMethod request) {
        return take(id, request);
    }

    @POST
    @Path("/counting-board")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "electCountingBoard", summary = "Elect who counts secret ballots", description = "Three to five people with one head, by more than half of the households that attend.")
    public RestResponse<ProceduralVoteView> electCountingBoard(@RestPath UUID id,
            @Valid @NotNull Proposal.ElectCountingBoard request) {
        return take(id, request);
    }

    @GET
    @Transactional
    @Operation(operationId = "listProceduralVotes", summary = "Read what the meeting settled about itself", description = "For officials of the unit, because it names people; each reading is recorded.")
    public List<ProceduralVoteView> list(@RestPath UUID id) {
        Meeting meeting = desk.forReader(id);
        audit.record("procedural-votes-read", desk.unitOf(meeting), "meeting/" + id, "");
        return votes.ofMeeting(id).stream().map(ProceduralVoteView::from).toList();
    }

    private RestResponse<ProceduralVoteView> take(UUID id, Proposal proposal) {
        Meeting meeting = desk.forChair(id);
        ProceduralVote vote = procedure.take(meeting, proposal);
        audit.record("procedural-vote-taken", desk.unitOf(meeting), "meeting/" + id, vote.question() + " "
                + vote.inFavour() + " of " + vote.attending());
        return RestResponse.status(RestResponse.Status.CREATED, ProceduralVoteView.from(vote));
    }
}
