package vn.danchu.consultation.correction;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import io.smallrye.common.annotation.RunOnVirtualThread;

import vn.danchu.consultation.ballot.BallotDesk;
import vn.danchu.consultation.ballot.BallotRound;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.web.EntityVersion;

/** Days of household ballots that were typed wrongly. */
@Path("/v1/ballot-rounds/{id}/corrections")
@Tag(name = "Corrections")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class BallotDayResource {
    private static final String GUARDED = "With If-Match: the ETag of the round that was read.";
    @Inject
    BallotDesk desk;
    @Inject
    DayCorrections corrections;
    @Inject
    CorrectingDays correcting;
    @Inject
    AuditLog audit;
    @Inject
    HttpHeaders headers;

    @GET
    @Operation(operationId = "listBallotCorrections", summary = "List the days of household ballots that were put right, the newest first")
    public List<DayCorrectionView> list(@RestPath UUID id) {
        desk.forPublic(id);
        return corrections.of(id);
    }

    @PUT
    @Path("/sending")
    @Transactional
    @Operation(operationId = "correctBallotPlanSending", summary = "Put the day right on which the plan of the ballots was sent", description = GUARDED)
    public DayCorrectionView sending(@RestPath UUID id, @Valid @NotNull CorrectDay request) {
        BallotRound round = guarded(id);
        return done(round, correcting.planSending(round, request));
    }

    @PUT
    @Path("/notice")
    @Transactional
    @Operation(operationId = "correctBallotNotice", summary = "Put the day right on which the people were told of the ballots", description = GUARDED
            + " Where ballots were handed out, at least two days before.")
    public DayCorrectionView notice(@RestPath UUID id, @Valid @NotNull CorrectDay request) {
        BallotRound round = guarded(id);
        return done(round, correcting.ballotNotice(round, request));
    }

    private BallotRound guarded(UUID id) {
        BallotRound round = desk.forHead(id);
        EntityVersion.requireMatch(headers, round.version());
        return round;
    }

    private DayCorrectionView done(BallotRound round, DayCorrectionView put) {
        audit.record("day-corrected", desk.unitOf(round), "ballot-round/" + round.id(),
                put.day() + " " + put.rightDay() + " in place of " + put.earlierDay() + ": " + put.reason());
        return put;
    }
}
