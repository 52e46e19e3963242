package vn.danchu.consultation.ballotdelivery;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.Idempotent;
import vn.danchu.platform.web.Page;

/** Ballots on their way to the households and back, Decree 59/2023 Art. 4(5) and (6)a. */
@Path("/v1/ballot-rounds/{id}")
@Tag(name = "Household ballots")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class BallotDeliveryResource {
    @Inject
    BallotDesk desk;
    @Inject
    DeliveringBallots delivering;
    @Inject
    HouseholdBallots ballots;
    @Inject
    BallotPaper paper;
    @Inject
    Caller caller;
    @Inject
    AuditLog audit;

    @GET
    @Path("/ballots")
    @Transactional
    @Produces("application/pdf")
    @Operation(operationId = "printBallots", summary = "Read a sheet of ballots as PDF", description = "Two on a sheet, to be cut, or one where the text is long; all alike, so that none can be told from another. Print one ballot for each household; the village head signs each, or, where the whole commune decides, its committee stamps each.")
    public RestResponse<byte[]> print(@RestPath UUID id) {
        BallotRound round = desk.forPrinting(id);
        byte[] sheet = paper.render(round);
        audit.record("ballots-printed", desk.unitOf(round), "ballot-round/" + id, "");
        return RestResponse.ResponseBuilder.ok(sheet)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"ballots-" + id + ".pdf\"").build();
    }

    @POST
    @Path("/entries")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "recordBallots", summary = "Record what was done at a number of doors", description = "All of them or none. One ballot a household; it is recorded who took and who returned one, never what it says.")
    public RestResponse<DeliveryFigures> enter(@RestPath UUID id, @Valid @NotNull EnterBallots request) {
        BallotRound round = desk.forTeam(id);
        delivering.enter(round, request, caller.subject());
        audit.record("ballots-recorded", desk.unitOf(round), "ballot-round/" + id,
                request.step() + ", households " + request.householdNumbers().size());
        return RestResponse.status(RestResponse.Status.CREATED, ballots.figures(id));
    }

    @GET
    @Path("/households")
    @Transactional
    @Operation(operationId = "readHouseholdBallots", summary = "Read which household has taken and returned its ballot", description = "For officials of the unit; each reading is recorded.")
    public Page<HouseholdBallotLine> households(@RestPath UUID id,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        BallotRound round = desk.forReader(id);
        Cursor after = Cursor.decode(cursor, 1);
        audit.record("household-ballots-read", desk.unitOf(round), "ballot-round/" + id, "");
        return Page.of(ballots.page(round, after == null ? "" : after.text(0), limit + 1), limit,
                line -> Cursor.of(line.householdNumber()));
    }

    @GET
    @Path("/figures")
    @Operation(operationId = "readBallotFigures", summary = "Read how many ballots were given out and returned")
    public DeliveryFigures figures(@RestPath UUID id) {
        desk.forPublic(id);
        return ballots.figures(id);
    }
}
