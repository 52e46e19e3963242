package vn.danchu.consultation.ballot;

import java.time.Clock;
import java.time.LocalDate;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import io.smallrye.common.annotation.RunOnVirtualThread;

import vn.danchu.consultation.ballot.rules.BallotRoundState;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.matter.Matters;
import vn.danchu.consultation.renewal.Renewals;
import vn.danchu.consultation.roll.Rolls;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.EntityVersion;
import vn.danchu.platform.web.Idempotent;
import vn.danchu.platform.web.Page;

/** Household ballots until the first one goes out: plan, agreement, sending, public notice. */
@Path("/v1/ballot-rounds")
@Tag(name = "Household ballots", description = "Ballots taken round to every household, Decree 59/2023 Art. 4")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class BallotRoundResource {
    @Inject
    BallotRounds rounds;
    @Inject
    BallotDesk desk;
    @Inject
    Matters matters;
    @Inject
    Renewals renewals;
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
    @Inject
    HttpHeaders headers;

    @GET
    @Operation(operationId = "listBallotRounds", summary = "List the household ballots of a commune or a village, the newest first")
    public Page<BallotRoundView> list(
            @Parameter(description = "Code of a commune; or name a village", example = "06211") @QueryParam("commune") String commune,
            @Parameter(description = "Id of a village; or name a commune") @QueryParam("village") UUID village,
            @QueryParam("state") BallotRoundState state,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        caller.requirePublicRead(villages.place(commune, village, LocalDate.now(clock)));
        return Page.of(rounds.newestOf(commune, village, state, Cursor.decode(cursor, 2), limit + 1), limit,
                round -> Cursor.of(round.plannedAt(), round.id())).map(this::show);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getBallotRound", summary = "Read one round of household ballots")
    public RestResponse<BallotRoundView> get(@RestPath UUID id) {
        return tagged(desk.forPublic(id));
    }

    @PUT
    @Path("/{id}/plan")
    @Transactional
    @Operation(operationId = "reviseBallotPlan", summary = "Revise the plan before the Front head has agreed", description = "With If-Match: the ETag of the round that was read.")
    public RestResponse<BallotRoundView> revise(@RestPath UUID id, @Valid @NotNull PlanBallots request) {
        BallotRound round = desk.forHead(id);
        EntityVersion.requireMatch(headers, round.version());
        renewals.requireWaited(round.matterId(), desk.unitOf(round), request.distributeOn());
        round.revise(request, desk.leastPeriod(desk.unitOf(round), request.distributeOn()), clock.instant());
        return done(round, "ballot-plan-revised", "");
    }

    @PUT
    @Path("/{id}/agreement")
    @Transactional
    @Operation(operationId = "agreeToBallotPlan", summary = "Agree, as Front head, to the plan; it is issued with that", description = "Where the village has no Front head, or the Front head planned the ballots in the head's place, the commune Front agrees. Ballots that were held on paper wait for the same agreement after they were entered, and go on with it; from the last day on which their decision goes out in time the commune Front may agree to them. With If-Match: the ETag of the plan that was read.")
    public RestResponse<BallotRoundView> agree(@RestPath UUID id) {
        BallotRound round = desk.forFrontHead(id, LocalDate.now(clock));
        EntityVersion.requireMatch(headers, round.version());
        round.agree(clock.instant());
        desk.tellAgreed(round);
        return done(round, "ballot-plan-agreed", "");
    }

    @POST
    @Path("/{id}/sending")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "sendBallotPlan", summary = "Record that the plan went to the commune chair and the commune Front", description = "At most two days after its issue; later counts, and is shown as late.")
    public RestResponse<BallotRoundView> send(@RestPath UUID id, @Valid @NotNull SendBallotPlan request) {
        BallotRound round = desk.forHead(id);
        round.send(request.sentOn(), LocalDate.now(clock));
        desk.tellSent(round);
        return recorded(round, "ballot-plan-sent", request.sentOn().toString());
    }

    @POST
    @Path("/{id}/notice")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "announceBallots", summary = "Record that the people were told of content, time, deadline and team", description = "At least two days before ballots are handed out.")
    public RestResponse<BallotRoundView> announce(@RestPath UUID id, @Valid @NotNull AnnounceBallots request) {
        BallotRound round = desk.forHead(id);
        round.announce(request, LocalDate.now(clock));
        desk.tellAnnounced(round);
        return recorded(round, "ballots-announced", request.givenOn().toString());
    }

    @POST
    @Path("/{id}/distribution")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "beginBallotDistribution", summary = "Begin to hand out ballots, one to each household of a roll", description = "From here on the roll is frozen. Too soon after the public notice it is refused with the first lawful day.")
    public RestResponse<BallotRoundView> begin(@RestPath UUID id, @Valid @NotNull BeginDistribution request) {
        BallotRound round = desk.forHead(id);
        LocalDate today = LocalDate.now(clock);
        round.begin(rolls.requireFor(round.villageId(), request.rollId(), today, desk.onWhoIsHead(round)).id(),
                desk.leastPeriod(desk.unitOf(round), today), clock.instant());
        desk.tellBegun(round);
        return recorded(round, "ballot-distribution-begun", "roll " + request.rollId());
    }

    @POST
    @Path("/{id}/withdrawal")
    @Transactional
    @Operation(operationId = "withdrawBallots", summary = "Take the ballots back before one is returned", description = "Once a household has returned its ballot, or the time for that is over, they are counted; a round that was entered from paper is taken back by who entered it or the commune chair, to be entered anew. They count for nothing, and the matter may be put to the vote again.")
    public RestResponse<BallotRoundView> withdraw(@RestPath UUID id) {
        BallotRound round = desk.forWithdrawal(id);
        round.withdraw();
        desk.requireUncast(round, clock.instant());
        matters.requireForVote(round.matterId()).takeBack();
        desk.tellWithdrawn(round, LocalDate.now(clock));
        return done(round, "ballots-withdrawn", "");
    }

    private RestResponse<BallotRoundView> recorded(BallotRound round, String act, String details) {
        audit.record(act, desk.unitOf(round), "ballot-round/" + round.id(), details);
        return RestResponse.status(RestResponse.Status.CREATED, show(round));
    }

    private RestResponse<BallotRoundView> done(BallotRound round, String act, String details) {
        audit.record(act, desk.unitOf(round), "ballot-round/" + round.id(), details);
        rounds.flush();
        return tagged(round);
    }

    private RestResponse<BallotRoundView> tagged(BallotRound round) {
        return RestResponse.ResponseBuilder.ok(show(round)).tag(EntityVersion.tag(round.version())).build();
    }

    private BallotRoundView show(BallotRound round) {
        return BallotRoundView.from(round, LocalDate.now(clock));
    }
}
