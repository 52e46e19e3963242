package vn.danchu.consultation.secretballot;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
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

import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.web.IdempotencyKey;

/** The ballot box of an online vote while it is open. */
@Path("/v1/online-votes/{id}/ballots")
@Tag(name = "Online votes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class BallotResource {
    @Inject
    Casting casting;
    @Inject
    Caller caller;
    @Inject
    HttpHeaders headers;

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "castBallot", summary = "Cast the household's vote", description = "Once a household. Needs Idempotency-Key: a request repeated with the same key and choice gets the same receipt again, marked Idempotent-Replayed.")
    public RestResponse<BallotReceipt> cast(@RestPath UUID id, @Valid @NotNull CastBallot request) {
        Casting.Cast cast = casting.cast(id, caller.person(), request.choice(), IdempotencyKey.require(headers));
        BallotReceipt receipt = new BallotReceipt(cast.ballot().receipt(), id, cast.ballot().nonce());
        var response = RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, receipt)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        return cast.replayed() ? response.header(IdempotencyKey.REPLAYED, "true").build() : response.build();
    }
}
