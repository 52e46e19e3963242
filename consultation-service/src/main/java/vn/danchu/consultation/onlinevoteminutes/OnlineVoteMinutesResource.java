package vn.danchu.consultation.onlinevoteminutes;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import io.smallrye.common.annotation.RunOnVirtualThread;

import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.onlinevote.OnlineVote;
import vn.danchu.consultation.onlinevote.OnlineVotes;
import vn.danchu.consultation.onlinevote.rules.OnlineVoteRule;
import vn.danchu.consultation.onlinevote.rules.OnlineVoteState;
import vn.danchu.consultation.roll.RollResource;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.territory.UnitPath;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.Page;

/** What the team reports of a closed online vote: minutes, and the list of those who took part. */
@Path("/v1/online-votes/{id}")
@Tag(name = "Online votes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class OnlineVoteMinutesResource {
    @Inject
    OnlineVotes votes;
    @Inject
    Participants participants;
    @Inject
    OnlineVoteMinutes minutes;
    @Inject
    Villages villages;
    @Inject
    Caller caller;
    @Inject
    AuditLog audit;

    @GET
    @Path("/participants")
    @Transactional
    @Operation(operationId = "listOnlineVoteParticipants", summary = "List the representatives who took part in a closed online vote, by household number", description = "For officials of the unit; each reading is recorded. It tells who took part, never how, nor when.")
    @APIResponse(responseCode = "200", description = "A page of representatives")
    @APIResponse(responseCode = "409", description = "Not closed yet")
    public Page<Participant> participants(@RestPath UUID id,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        OnlineVote vote = closed(id, "online-vote-participants-read");
        Cursor after = Cursor.decode(cursor, 1);
        return Page.of(participants.of(vote, after == null ? "" : after.text(0), limit + 1), limit,
                participant -> Cursor.of(participant.householdNumber()));
    }

    @GET
    @Path("/minutes")
    @Transactional
    @Produces("application/pdf")
    @Operation(operationId = "getOnlineVoteMinutes", summary = "Read the team's minutes of a closed online vote as PDF", description = "With the list of those who took part, Decree 59/2023 Art. 5(4)a. For officials of the unit, because they name people; each reading is recorded.")
    @APIResponse(responseCode = "200", description = "The minutes")
    @APIResponse(responseCode = "409", description = "Not closed yet")
    public RestResponse<byte[]> minutes(@RestPath UUID id) {
        return RestResponse.ResponseBuilder.ok(minutes.render(closed(id, "online-vote-minutes-read")))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"online-vote-minutes-" + id + ".pdf\"")
                .build();
    }

    private OnlineVote closed(UUID id, String reading) {
        OnlineVote vote = votes.require(id);
        UnitPath unit = villages.require(vote.villageId()).unit();
        caller.requireIn(unit, RollResource.READERS);
        if (vote.state() != OnlineVoteState.CLOSED) {
            throw Refused.by(CommonProblem.ILLEGAL_STEP, OnlineVoteRule.notClosed());
        }
        audit.record(reading, unit, "online-vote/" + id, "");
        return vote;
    }
}
