package vn.danchu.consultation.boardelection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
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
import vn.danchu.consultation.candidacy.CandidateLine;
import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.contracts.matter.MatterClosed;
import vn.danchu.consultation.household.PersonKeys;
import vn.danchu.consultation.matter.GiveUpMatter;
import vn.danchu.consultation.matter.Matter;
import vn.danchu.consultation.matter.MatterEvents;
import vn.danchu.consultation.matter.Matters;
import vn.danchu.consultation.matter.rules.ClosingGround;
import vn.danchu.consultation.official.HeadsPlace;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.events.Outbox;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.Idempotent;

/** Who stands and who is elected where a village elects members of a board; the vote is that on the matter. */
@Path("/v1/matters/{id}/board-election")
@Tag(name = "Matters")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class BoardElectionResource {
    private static final Role[] READERS = {Role.VILLAGE_FRONT_HEAD, Role.VILLAGE_HEAD, Role.COMMUNE_CHAIR,
        Role.COMMUNE_OFFICER, Role.COMMUNE_FRONT, Role.HOME_AFFAIRS_OFFICER};
    @Inject
    BoardElections elections;
    @Inject
    BoardDismissals dismissals;
    @Inject
    Matters matters;
    @Inject
    Villages villages;
    @Inject
    PersonKeys keys;
    @Inject
    HeadsPlace headsPlace;
    @Inject
    Caller caller;
    @Inject
    Outbox outbox;
    @Inject
    AuditLog audit;
    @Inject
    Clock clock;

    @POST
    @Path("/candidates")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "introduceBoardCandidates", summary = "Introduce the Front's list of candidates for a board", description = "By the village's Front committee, where its head's post is vacant by the commune Front, after the Party cell has agreed, before the vote. A later list takes the place of the committee's earlier one; who stood up or was nominated stays, and those who attend are asked anew.")
    public RestResponse<BoardElectionView> introduce(@RestPath UUID id, @Valid @NotNull IntroduceCandidates request) {
        Matter matter = matters.requireForVote(id);
        BoardElection election = elections.require(id);
        Village village = villages.require(matter.villageId());
        headsPlace.requireFrontCommittee(village);
        // The list does not change under those who vote.
        matter.requireOpen();
        election.introduce(request, keys, LocalDate.now(clock));
        audit.record("board-candidates-introduced", village.unit(), "matter/" + id,
                request.candidates().size() + " agreed " + request.partyCellAgreedOn());
        return RestResponse.status(RestResponse.Status.CREATED, show(election));
    }

    @POST
    @Path("/calling-off")
    @Transactional
    @Operation(operationId = "callOffBoardElection", summary = "Take back, before the vote, that the village was asked to elect", description = "By the commune Front, which had called it here; the matter is closed with it. The election to the board of a project is called off where it was called, in the inspection board service.")
    public BoardElectionView callOff(@RestPath UUID id, @Valid @NotNull GiveUpMatter request) {
        Matter matter = matters.requireForVote(id);
        BoardElection election = elections.require(id);
        Village village = villages.require(matter.villageId());
        caller.requireIn(village.communeUnit(), Role.COMMUNE_FRONT);
        Refused.ifBroken(BoardCall.calledHere(matter.origin()
                .filter(origin -> origin.service().equals(BoardCallResource.CALLED_HERE)).isPresent()));
        matter.close(ClosingGround.ASKED_BACK);
        audit.record("board-election-called-off", village.unit(), "matter/" + id, request.reason());
        outbox.publish(MatterClosed.TYPE, village.communeCode(), MatterEvents.closed(matter, ClosingGround.ASKED_BACK,
                request.reason(), LocalDate.now(clock)));
        return show(election);
    }

    @GET
    @Operation(operationId = "getBoardElection", summary = "Read the election of board members", description = "Only of a matter by which people are elected to a board; others have none.")
    public BoardElectionView get(@RestPath UUID id) {
        BoardElection election = elections.require(id);
        caller.requirePublicRead(villageOf(id).unit());
        return show(election);
    }

    @GET
    @Path("/candidates")
    @Transactional
    @Operation(operationId = "readBoardCandidates", summary = "Read who stands for a board, and how many voted for each", description = "For officials of the unit; each reading is recorded.")
    public List<CandidateLine> read(@RestPath UUID id) {
        BoardElection election = elections.require(id);
        Village village = villageOf(id);
        caller.requireIn(village.unit(), READERS);
        audit.record("board-candidates-read", village.unit(), "matter/" + id, "");
        return election.candidates().stream().map(CandidateLine::of).toList();
    }

    private BoardElectionView show(BoardElection election) {
        return BoardElectionView.from(election, dismissals.dismissed(election.matterId()));
    }

    private Village villageOf(UUID matter) {
        return villages.require(matters.require(matter).villageId());
    }
}
