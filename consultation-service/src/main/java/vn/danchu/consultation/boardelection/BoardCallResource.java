package vn.danchu.consultation.boardelection;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
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
import vn.danchu.consultation.boardelection.rules.BoardKind;
import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.contracts.matter.MatterOpened;
import vn.danchu.consultation.contracts.matter.MatterOrigin;
import vn.danchu.consultation.matter.Matter;
import vn.danchu.consultation.matter.Matters;
import vn.danchu.consultation.matter.rules.MatterKind;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.events.Outbox;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.Idempotent;

/** A village is asked for its members of the People's Inspection Board; the boards of projects are called where they are kept. */
@Path("/v1/villages/{id}/board-elections")
@Tag(name = "Matters")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class BoardCallResource {
    /** The origin of an election that the commune Front called here. */
    static final String CALLED_HERE = "board-call";
    @Inject
    BoardElections elections;
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
    @Operation(operationId = "callBoardElection", summary = "Ask a village to elect its members of the People's Inspection Board", description = "By the commune Front, which decides how many, guides the village and recognises whom it elects, Decree 59/2023 Art. 13. Opens a matter of the households; who stands on it is introduced by the village's Front committee. For the board of a project the inspection board service is asked.")
    public RestResponse<BoardElectionView> call(@RestPath UUID id, @Valid @NotNull CallBoardElection request) {
        caller.requireIn(villages.require(id).communeUnit(), Role.COMMUNE_FRONT);
        // Of two who call at once, the second finds what the first has called.
        Village village = villages.asItStands(villages.requireForChange(Set.of(id)).getFirst().id());
        LocalDate today = LocalDate.now(clock);
        village.requireOn(today);
        Refused.ifBroken(BoardCall.decided(request.decidedOn(), today));
        Refused.ifAlready(BoardCall.oneAtATime(elections.underWay(id, BoardKind.PEOPLES_INSPECTION)));
        Matter matter = Matter.onRequest(village, MatterKind.BOARD_MEMBER, request.title(), request.proposal(),
                new MatterOrigin(CALLED_HERE, UUID.randomUUID()), clock.instant());
        matters.persist(matter);
        BoardElection election = BoardElection.of(matter.id(), BoardKind.PEOPLES_INSPECTION, request.seats());
        elections.persist(election);
        audit.record("board-election-called", village.unit(), "matter/" + matter.id(),
                request.number() + " " + request.decidedOn());
        outbox.publish(MatterOpened.TYPE, village.communeCode(), matter.opened());
        return RestResponse.ResponseBuilder
                .create(RestResponse.Status.CREATED, BoardElectionView.from(election, Set.of()))
                .location(URI.create("/v1/matters/" + matter.id() + "/board-election")).build();
    }
}
