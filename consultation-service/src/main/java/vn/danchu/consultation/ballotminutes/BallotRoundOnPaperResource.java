package vn.danchu.consultation.ballotminutes;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
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

import vn.danchu.consultation.ballot.BallotDesk;
import vn.danchu.consultation.ballot.BallotRound;
import vn.danchu.consultation.ballot.BallotRoundView;
import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.decision.rules.Sending;
import vn.danchu.consultation.decision.rules.Timeliness;
import vn.danchu.consultation.matter.Matter;
import vn.danchu.consultation.matter.Matters;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.law.WorkingDayCalendar;
import vn.danchu.platform.web.EntityVersion;
import vn.danchu.platform.web.Idempotent;

/** Household ballots that a village held on paper, without the network. */
@Path("/v1/matters/{id}/ballot-rounds/on-paper")
@Tag(name = "Household ballots")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class BallotRoundOnPaperResource {
    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.official();
    @Inject
    Matters matters;
    @Inject
    Villages villages;
    @Inject
    BallotDesk desk;
    @Inject
    KeepingBallotRounds keeping;
    @Inject
    AuditLog audit;
    @Inject
    Clock clock;

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "enterBallotRound", summary = "Enter a round of household ballots that was held on paper", description = "Once the time for returning ballots is over, against the roll of the day on which they were handed out; every rule is asked as of its day. It waits until the Front head agrees that the plan was issued so. Which households took and returned a ballot, and what was in the box, are then entered as for every round, and two people confirm the count. Until then who entered it wrongly withdraws it and enters it anew. Where the head has not entered it by the last day on which the decision goes out in time, the Front head or the commune does. Its minutes stay on paper.")
    public RestResponse<BallotRoundView> enter(@RestPath UUID id, @Valid @NotNull EnterBallotRound request) {
        Matter matter = matters.requireForVote(id);
        Village village = villages.require(matter.villageId());
        desk.requireEnters(matter, village, () -> isLate(request.plan().collectUntil().toLocalDate()));
        BallotRound round = keeping.enter(matter, village, request);
        audit.record("ballot-round-entered", village.unit(), "ballot-round/" + round.id(),
                "handed out " + request.begunOn() + ", roll " + request.rollId());
        return RestResponse.ResponseBuilder
                .create(RestResponse.Status.CREATED, BallotRoundView.from(round, LocalDate.now(clock)))
                .location(URI.create("/v1/ballot-rounds/" + round.id())).tag(EntityVersion.tag(round.version()))
                .build();
    }

    private boolean isLate(LocalDate votedOn) {
        LocalDate today = LocalDate.now(clock);
        return votedOn.isBefore(today)
                && Timeliness.on(today, Sending.lastDay(votedOn, CALENDAR), null) == Timeliness.LATE;
    }
}
