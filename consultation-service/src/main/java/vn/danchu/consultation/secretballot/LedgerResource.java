package vn.danchu.consultation.secretballot;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import io.smallrye.common.annotation.RunOnVirtualThread;

import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.secretballot.rules.BallotRule;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;

/** The counted ballots of an online vote, for everybody. */
@Path("/v1/online-votes/{id}/ledger")
@Tag(name = "Online votes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class LedgerResource {
    @Inject
    BallotBox box;
    @Inject
    Villages villages;
    @Inject
    Caller caller;

    @GET
    @Operation(operationId = "getLedger", summary = "Read the counted ballots", description = "Public once the vote is counted. Every receipt handed out is listed; counting the choices gives the tally.")
    @APIResponse(responseCode = "200", description = "Every ballot with its receipt")
    @APIResponse(responseCode = "409", description = "Not counted yet")
    public Ledger ledger(@RestPath UUID id) {
        BallotBox.Standing vote = box.standing(id);
        caller.requirePublicRead(villages.require(vote.village()).unit());
        if (!vote.counted()) {
            throw Refused.by(CommonProblem.ILLEGAL_STEP, BallotRule.notCounted());
        }
        List<CountedBallot> entries = box.ledger(id);
        return new Ledger(id, Tally.of(entries), entries);
    }
}
