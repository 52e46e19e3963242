package vn.danchu.consultation.meetingvote;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import io.smallrye.common.annotation.RunOnVirtualThread;

import vn.danchu.consultation.meeting.Meeting;
import vn.danchu.consultation.meeting.MeetingDesk;
import vn.danchu.consultation.meetingvote.Confirmation.ConfirmingSide;
import vn.danchu.consultation.meetingvote.MeetingVoteView.NamedVoice;
import vn.danchu.consultation.meetingvote.rules.MeetingVoteState;
import vn.danchu.consultation.roll.RollReader;
import vn.danchu.consultation.votecount.rules.TellingApart;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.web.EntityVersion;
import vn.danchu.platform.web.Idempotent;

/** Votes at a meeting on the matters of its agenda, Decree 59/2023 Art. 3(5)c and d. */
@Path("/v1/meetings/{id}/votes")
@Tag(name = "Meetings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class MeetingVoteResource {
    @Inject
    MeetingDesk desk;
    @Inject
    MeetingVotes votes;
    @Inject
    VotingAtMeeting voting;
    @Inject
    ConfirmingCount confirming;
    @Inject
    CountingMinutes minutes;
    @Inject
    RollReader reader;
    @Inject
    AuditLog audit;
    @Inject
    HttpHeaders headers;

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "openMeetingVote", summary = "Put a matter to the vote of those present", description = "Once the meeting has its secretary and its way of voting, and enough households are there for the threshold to be reachable; in a cluster that is judged when all are merged.")
    public RestResponse<MeetingVoteView> open(@RestPath UUID id, @Valid @NotNull OpenMeetingVote request) {
        Meeting meeting = desk.forChair(id);
        return created(voting.open(meeting, request.matterId()), meeting, "meeting-vote-opened");
    }

    @POST
    @Path("/undecidable")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "declareUndecidable", summary = "State that too few households are there to decide a matter", description = "Confirmed by two people it opens the way to ballots taken round to each household.")
    public RestResponse<MeetingVoteView> declareUndecidable(@RestPath UUID id,
            @Valid @NotNull OpenMeetingVote request) {
        Meeting meeting = desk.forChair(id);
        return created(voting.declareUndecidable(meeting, request.matterId()), meeting, "meeting-vote-undecidable");
    }

    @GET
    @Operation(operationId = "listMeetingVotes", summary = "List the votes of a meeting")
    public List<MeetingVoteView> list(@RestPath UUID id) {
        Meeting meeting = desk.forPublic(id);
        return votes.ofMeeting(id).stream().map(vote -> read(vote, meeting)).toList();
    }

    @GET
    @Path("/{vote}")
    @Operation(operationId = "getMeetingVote", summary = "Read one vote of a meeting")
    public RestResponse<MeetingVoteView> get(@RestPath UUID id, @RestPath UUID vote) {
        Meeting meeting = desk.forPublic(id);
        MeetingVote read = votes.require(id, vote);
        return RestResponse.ResponseBuilder.ok(read(read, meeting)).tag(EntityVersion.tag(read.version()))
                .build();
    }

    @POST
    @Path("/{vote}/voices")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "recordVoices", summary = "Record what households say by show of hands", description = "Each household that is there has one voice; a later record corrects an earlier one. After the count that counts anew and voids confirmations. By the chair, the secretary or the head of the counting board.")
    public RestResponse<MeetingVoteView> record(@RestPath UUID id, @RestPath UUID vote,
            @Valid @NotNull RecordVoices request) {
        Meeting meeting = confirming.forCount(id);
        MeetingVote open = votes.requireForStep(id, vote);
        voting.record(open, request);
        audit.record(open.countedAt().isPresent() ? "voices-corrected" : "voices-recorded", desk.unitOf(meeting),
                "meeting-vote/" + vote,
                "households " + request.voices().size());
        return RestResponse.status(RestResponse.Status.CREATED, MeetingVoteView.from(open));
    }

    @GET
    @Path("/{vote}/voices")
    @Transactional
    @Operation(operationId = "readVoices", summary = "Read who said what by show of hands", description = "For officials of the unit; each reading is recorded.")
    public List<NamedVoice> voices(@RestPath UUID id, @RestPath UUID vote) {
        Meeting meeting = desk.forReader(id);
        audit.record("voices-read", desk.unitOf(meeting), "meeting-vote/" + vote, "");
        return votes.voices(votes.require(id, vote));
    }

    @POST
    @Path("/{vote}/hand-count")
    @Transactional
    @Operation(operationId = "countHands", summary = "Close a show of hands and count it", description = "By the chair, the secretary or the head of the counting board. Until two have confirmed it may be counted anew, which voids confirmations.")
    public MeetingVoteView countHands(@RestPath UUID id, @RestPath UUID vote) {
        Meeting meeting = confirming.forCount(id);
        MeetingVote open = votes.requireForStep(id, vote);
        String act = actOfCount(open);
        voting.countHands(open);
        return done(open, meeting, act);
    }

    @POST
    @Path("/{vote}/ballot-count")
    @Transactional
    @Operation(operationId = "countBallots", summary = "Enter what the counting board found in a secret ballot", description = "By the chair, the secretary or the head of the counting board. At most one ballot for each household present until the casting ended; valid and invalid ballots add up to those returned. Two households watch that do not count. Until two have confirmed it may be corrected, which voids confirmations.")
    public MeetingVoteView countBallots(@RestPath UUID id, @RestPath UUID vote,
            @Valid @NotNull CountBallots request) {
        Meeting meeting = confirming.forCount(id);
        MeetingVote open = votes.requireForStep(id, vote);
        String act = actOfCount(open);
        voting.countBallots(open, request, meeting);
        return done(open, meeting, act);
    }

    private static String actOfCount(MeetingVote vote) {
        return vote.countedAt().isPresent() ? "meeting-vote-recounted" : "meeting-vote-counted";
    }

    @GET
    @Path("/{vote}/counting-minutes")
    @Transactional
    @Produces("application/pdf")
    @Operation(operationId = "getCountingMinutes", summary = "Read the counting minutes of a secret ballot as PDF (Form 02)", description = "For officials of the unit, because they name people; each reading is recorded.")
    public RestResponse<byte[]> minutes(@RestPath UUID id, @RestPath UUID vote) {
        Meeting meeting = desk.forReader(id);
        audit.record("counting-minutes-read", desk.unitOf(meeting), "meeting-vote/" + vote, "");
        return RestResponse.ResponseBuilder.ok(minutes.render(votes.require(id, vote), meeting))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"counting-minutes-" + vote + ".pdf\"")
                .build();
    }

    @PUT
    @Path("/{vote}/confirmation")
    @Transactional
    @Operation(operationId = "confirmMeetingVote", summary = "Confirm a count", description = "The chair, and the secretary or, for a secret ballot, the head of the counting board. Where one of them does not, a household that was present may from the last day on which the decision goes out in time. With the second the count is frozen and the matter decided; in a cluster it waits for the other clusters. With If-Match: the ETag of the vote that was read.")
    public MeetingVoteView confirm(@RestPath UUID id, @RestPath UUID vote) {
        Meeting meeting = desk.forStep(id);
        MeetingVote counted = votes.requireForStep(id, vote);
        ConfirmingSide side = confirming.sideOfCaller(counted, meeting);
        EntityVersion.requireMatch(headers, counted.version());
        confirming.confirm(counted, meeting, side);
        return done(counted, meeting, "meeting-vote-confirmed");
    }

    @POST
    @Path("/{vote}/withdrawal")
    @Transactional
    @Operation(operationId = "withdrawMeetingVote", summary = "Take a vote back before anybody has spoken", description = "By the secretary, of a secret ballot by the head of the counting board, never by the chair who opened it. Once a voice is recorded or a count is entered it stays: what is wrong is corrected. It counts for nothing, and the matter may be put to the vote again. That too few households are there the chair takes back until it is confirmed.")
    public MeetingVoteView withdraw(@RestPath UUID id, @RestPath UUID vote) {
        Meeting meeting = desk.forStep(id);
        MeetingVote withdrawn = votes.requireForStep(id, vote);
        confirming.requireTakesBack(withdrawn, meeting);
        voting.withdraw(withdrawn, meeting);
        return done(withdrawn, meeting, "meeting-vote-withdrawn");
    }

    private RestResponse<MeetingVoteView> created(MeetingVote vote, Meeting meeting, String act) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, done(vote, meeting, act))
                .location(URI.create("/v1/meetings/" + meeting.id() + "/votes/" + vote.id())).build();
    }

    private MeetingVoteView read(MeetingVote vote, Meeting meeting) {
        MeetingVoteView view = MeetingVoteView.from(vote);
        return vote.clusterId() == null || TellingApart.ofOne(reader.isOfficial(desk.unitOf(meeting)),
                reader.isOnRoll(meeting.rollId()), vote.state() == MeetingVoteState.CONFIRMED)
                        ? view
                        : view.withoutVoices();
    }

    private MeetingVoteView done(MeetingVote vote, Meeting meeting, String act) {
        audit.record(act, desk.unitOf(meeting), "meeting-vote/" + vote.id(),
                vote.tally().map(tally -> "yes " + tally.yes() + ", no " + tally.no() + ", other " + tally.other())
                        .orElse(""));
        return MeetingVoteView.from(vote);
    }
}
