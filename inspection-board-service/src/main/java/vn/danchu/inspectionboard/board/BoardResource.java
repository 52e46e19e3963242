package vn.danchu.inspectionboard.board;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import io.smallrye.common.annotation.RunOnVirtualThread;

import vn.danchu.inspectionboard.election.ResidentElections;
import vn.danchu.inspectionboard.election.rules.SeatRule;
import vn.danchu.inspectionboard.project.Project;
import vn.danchu.inspectionboard.project.Projects;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.events.Outbox;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.territory.Communes;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.Idempotent;
import vn.danchu.platform.web.Page;

/** The boards that supervise investments for the community, Law 10/2022/QH15 Art. 41 to 44. */
@Path("/v1/boards")
@Tag(name = "Boards", description = "Record, read and dissolve Community Investment Supervision Boards")
@RunOnVirtualThread
public class BoardResource {
    @Inject
    Boards boards;
    @Inject
    Projects projects;
    @Inject
    ResidentElections elections;
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
    @Operation(operationId = "recordBoard", summary = "Record the board of a project")
    @APIResponse(responseCode = "201", description = "The board", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = BoardView.class)))
    public RestResponse<BoardView> record(@Valid @NotNull RecordBoard request) {
        Project project = projects.require(request.projectId());
        caller.requireIn(project.unit(), Role.COMMUNE_FRONT);
        Board board = Board.record(project, request.members(), clock.instant(), today());
        requireElected(request.members(), project);
        boards.add(board);
        var event = board.recorded();
        outbox.publish(event.type(), event.communeCode(), event);
        audit.record("board-recorded", board.unit(), "board/" + board.id(), project.name());
        return ResponseBuilder.create(RestResponse.Status.CREATED, BoardView.from(board))
                .location(URI.create("/v1/boards/" + board.id())).build();
    }

    @GET
    @Operation(operationId = "listBoards", summary = "List the boards of a commune", description = "Newest first.")
    @APIResponse(responseCode = "200", description = "A page of boards")
    public Page<BoardView> list(
            @Parameter(description = "Code of a commune", example = "06211", required = true) @QueryParam("commune") String commune,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        caller.requirePublicRead(Communes.require(commune, today(), "commune"));
        List<Board> rows = boards.newestOf(commune, Cursor.decode(cursor, 2), limit + 1);
        return Page.of(rows, limit, row -> Cursor.of(row.recordedAt(), row.id())).map(BoardView::from);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readBoard", summary = "Read a board")
    @APIResponse(responseCode = "200", description = "The board and its members")
    public BoardView read(UUID id) {
        Board board = boards.require(id);
        caller.requirePublicRead(board.unit());
        return BoardView.from(board);
    }

    @POST
    @Path("/{id}/dissolution")
    @Transactional
    @Operation(operationId = "dissolveBoard", summary = "Record that a board has done its task and dissolved itself")
    @APIResponse(responseCode = "200", description = "The dissolved board")
    public BoardView dissolve(UUID id, @Valid @NotNull DissolveBoard request) {
        Board board = boards.requireForChange(id);
        caller.requireIn(board.unit(), Role.COMMUNE_FRONT);
        board.dissolve(request.dissolvedOn(), today());
        audit.record("board-dissolved", board.unit(), "board/" + id, request.dissolvedOn().toString());
        return BoardView.from(board);
    }

    private void requireElected(List<BoardMember> members, Project project) {
        members.stream().filter(member -> member.electedIn() != null)
                .collect(Collectors.groupingBy(BoardMember::electedIn))
                .forEach((election, elected) -> elections.requireNamed(election).requireSeats(project, names(elected),
                        elected.stream().allMatch(BoardMember::standsForResidents)));
        members.stream().filter(BoardMember::standsForResidents).forEach(member -> requireElection(member, project));
    }

    private void requireElection(BoardMember member, Project project) {
        ElectedOnPaper paper = member.onPaper();
        Refused.ifBroken(SeatRule.electionNamed(member.electedIn() != null, paper != null));
        if (paper != null) {
            elections.requireNoneHere(project);
            elections.requireOnPaper(project, paper.villageId(), paper.recognisedOn(), today());
        }
    }

    private static List<String> names(List<BoardMember> members) {
        return members.stream().map(BoardMember::name).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
