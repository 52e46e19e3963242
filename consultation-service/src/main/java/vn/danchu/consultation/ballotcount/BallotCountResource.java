package vn.danchu.consultation.ballotcount;

import java.net.URI;
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

import vn.danchu.consultation.ballot.BallotDesk;
import vn.danchu.consultation.ballot.BallotRound;
import vn.danchu.consultation.ballot.rules.BallotRoundState;
import vn.danchu.consultation.ballotcount.Confirmation.ConfirmingSide;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.EntityVersion;
import vn.danchu.platform.web.Idempotent;

/** The count of household ballots, Decree 59/2023 Art. 4(6). */
@Path("/v1/ballot-rounds/{id}/count")
@Tag(name = "Household ballots")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class BallotCountResource {
    @Inject
    BallotDesk desk;
    @Inject
    CountingBallots counting;
    @Inject
    BallotCounts counts;
    @Inject
    BallotCountMinutes minutes;
    @Inject
    AuditLog audit;
    @Inject
    HttpHeaders headers;

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "countHouseholdBallots", summary = "Enter what the team found in the box", description = "After the time for returning ballots, or when every household has returned one. The box must hold as many ballots as were returned.")
    public RestResponse<BallotCountView> count(@RestPath UUID id, @Valid @NotNull EnterBallotCount request) {
        BallotRound round = desk.forTeam(id);
        BallotCount count = counting.count(round, request);
        record(round, count, "ballots-counted");
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, show(round, count))
                .location(URI.create("/v1/ballot-rounds/" + id + "/count")).tag(EntityVersion.tag(count.version()))
                .build();
    }

    @PUT
    @Transactional
    @Operation(operationId = "recountHouseholdBallots", summary = "Count anew, until two people have confirmed", description = "Voids earlier confirmations. With If-Match: the ETag of the count that was read.")
    public RestResponse<BallotCountView> recount(@RestPath UUID id, @Valid @NotNull EnterBallotCount request) {
        BallotRound round = desk.forTeam(id);
        BallotCount count = counts.require(id);
        EntityVersion.requireMatch(headers, count.version());
        counting.recount(round, count, request);
        return done(round, count, "ballots-recounted");
    }

    @GET
    @Operation(operationId = "getBallotCount", summary = "Read the count of household ballots")
    public RestResponse<BallotCountView> get(@RestPath UUID id) {
        return tagged(desk.forPublic(id), counts.require(id));
    }

    @GET
    @Path("/minutes")
    @Transactional
    @Produces("application/pdf")
    @Operation(operationId = "getBallotMinutes", summary = "Read the counting minutes of household ballots as PDF (Form 04)", description = "For officials of the unit, because they name people; each reading is recorded.")
    public RestResponse<byte[]> minutes(@RestPath UUID id) {
        BallotRound round = desk.forReader(id);
        if (round.enteredAt().isPresent()) {
            throw Refused.notFound("Đợt phát phiếu này có biên bản giấy", "The minutes of these ballots are on paper");
        }
        audit.record("ballot-minutes-read", desk.unitOf(round), "ballot-round/" + id, "");
        return RestResponse.ResponseBuilder.ok(minutes.render(round, counts.require(id)))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"ballot-minutes-" + id + ".pdf\"").build();
    }

    @PUT
    @Path("/confirmation")
    @Transactional
    @Operation(operationId = "confirmBallotCount", summary = "Confirm the count", description = "The team's leader, for whom the Front head stands, and the village head or a household that watched. On who is head nobody whom the ballots are about; for the leader the election team's leader or the commune's officer, on a dismissal the commune chair. From the last day on which the decision goes out in time any two of these people do. With the second the count is frozen and the matter decided. With If-Match: the ETag of the count that was read.")
    public RestResponse<BallotCountView> confirm(@RestPath UUID id) {
        BallotRound round = desk.forStep(id);
        ConfirmingSide side = counting.sideOfCaller(round);
        BallotCount count = counts.require(id);
        EntityVersion.requireMatch(headers, count.version());
        counting.confirm(round, count, side);
        return done(round, count, "ballot-count-confirmed");
    }

    private RestResponse<BallotCountView> done(BallotRound round, BallotCount count, String act) {
        record(round, count, act);
        return tagged(round, count);
    }

    private void record(BallotRound round, BallotCount count, String act) {
        audit.record(act, desk.unitOf(round), "ballot-round/" + round.id(), "returned " + count.returned() + ", yes "
                + count.tally().yes() + ", no " + count.tally().no() + ", other " + count.tally().other());
        counts.flush();
    }

    private static RestResponse<BallotCountView> tagged(BallotRound round, BallotCount count) {
        return RestResponse.ResponseBuilder.ok(show(round, count)).tag(EntityVersion.tag(count.version())).build();
    }

    private static BallotCountView show(BallotRound round, BallotCount count) {
        return BallotCountView.from(count, round.state() == BallotRoundState.CONFIRMED);
    }
}
