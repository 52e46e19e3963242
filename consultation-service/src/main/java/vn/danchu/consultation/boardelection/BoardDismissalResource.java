package vn.danchu.consultation.boardelection;

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

import vn.danchu.consultation.boardelection.rules.BoardCall;
import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.contracts.matter.MatterOpened;
import vn.danchu.consultation.contracts.matter.MatterOrigin;
import vn.danchu.consultation.matter.Matter;
import vn.danchu.consultation.matter.MatterView;
import vn.danchu.consultation.matter.Matters;
import vn.danchu.consultation.matter.rules.MatterKind;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.events.Outbox;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.Idempotent;

/** The village that elected a member of a board is asked to dismiss the member. */
@Path("/v1/matters/{id}/board-election/dismissals")
@Tag(name = "Matters")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class BoardDismissalResource {
    private static final String ASKED_HERE = "board-dismissal";
    @Inject
    BoardElections elections;
    @Inject
    BoardDismissals dismissals;
    @Inject
    Matters matters;
    @Inject
    Villages villages;
    @Inject
    Caller caller;
    @Inject
    Outbox outbox;
    @Inject
    AuditLog audit;
    @Inject
    Clock clock;

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "requestBoardDismissal", summary = "Ask the village to dismiss a member of a board whom it elected", description = "By the commune Front, Law 10/2022/QH15 Art. 36(2). Opens a matter on which the households say yes or no; once the Front has recognised their decision the member has no seat any more.")
    public RestResponse<MatterView> request(@RestPath UUID id, @Valid @NotNull RequestBoardDismissal request) {
        BoardElection election = elections.requireForChange(id);
        LocalDate today = LocalDate.now(clock);
        Village village = villages.inPlaceOf(villages.require(matters.require(id).villageId()), today);
        caller.requireIn(village.communeUnit(), Role.COMMUNE_FRONT);
        villages.requireStanding(village, today);
        Refused.ifBroken(BoardCall.requested(request.requestedOn(), today));
        String member = request.member().strip();
        Refused.ifBroken(BoardCall.sits(election.seated(dismissals.dismissed(id)).contains(member)));
        Refused.ifAlready(BoardCall.askedOnce(dismissals.asked(id, member)));
        Matter matter = Matter.onRequest(village, MatterKind.BOARD_MEMBER, request.title(election.board(), member),
                request.proposal(election.board(), member), new MatterOrigin(ASKED_HERE, UUID.randomUUID()),
                clock.instant());
        matters.persist(matter);
        dismissals.persist(BoardDismissal.of(matter.id(), id, member, request));
        audit.record("board-dismissal-requested", village.unit(), "matter/" + matter.id(),
                request.ground() + " " + request.number() + " " + request.requestedOn());
        outbox.publish(MatterOpened.TYPE, village.communeCode(), matter.opened());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, MatterView.from(matter))
                .location(URI.create("/v1/matters/" + matter.id())).build();
    }
}
