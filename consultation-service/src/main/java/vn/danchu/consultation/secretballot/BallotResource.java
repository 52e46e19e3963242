package vn.danchu.consultation.secretballot;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import io.smallrye.common.annotation.RunOnVirtualThread;

import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.IdempotencyKey;

/** The ballot box of an online vote: sealed while it is open, a public ledger once it is counted. */
@Path("/v1/online-votes/{id}")
@Tag(name = "Online votes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class BallotResource {
    @Inject
    Casting casting;
    @Inject
    BallotBox box;
    @Inject
    Caller caller;
    @Inject
    HttpHeaders headers;

    @POST
    @Path("/ballots")
    @Operation(operationId = "castBallot", summary = "Cast the household's vote", description = "Once a household. Needs Idempotency-Key: a request repeated with the same key and choice gets the same receipt again, marked Idempotent-Replayed.")
    public RestResponse<BallotReceipt> cast(@RestPath UUID id, @Valid @NotNull CastBallot request) {
        Casting.Cast cast = casting.cast(id, caller.person(), request.choice(), IdempotencyKey.require(headers));
        BallotReceipt receipt = new BallotReceipt(cast.ballot().receipt(), id, cast.ballot().nonce());
        var response = RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, receipt)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        return cast.replayed() ? response.header(IdempotencyKey.REPLAYED, "true").build() : response.build();
    }

    @GET
    @Path("/ledger")
    @Operation(operationId = "getLedger", summary = "Read the counted ballots", description = "Public once the vote is counted. Every receipt handed out is listed; counting the choices gives the tally.")
    public Ledger ledger(@RestPath UUID id) {
        if (!box.isCounted(id)) {
            throw Refused.because(SecretBallotProblem.NOT_COUNTED, "Sổ phiếu chỉ công khai sau khi kiểm phiếu",
                    "The ledger is public once the vote is counted");
        }
        List<CountedBallot> entries = box.ledger(id);
        return new Ledger(id, Tally.of(entries), entries);
    }
}
