package vn.danchu.inspectionboard.election;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

import vn.danchu.inspectionboard.project.Project;
import vn.danchu.inspectionboard.project.Projects;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.events.Outbox;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.Idempotent;
import vn.danchu.platform.web.Page;

/** Asking villages to elect their members of a board, Law 10/2022/QH15 Art. 15(5) and Decree 59/2023 Art. 17. */
@Path("/v1/resident-elections")
@Tag(name = "Resident elections", description = "Ask villages to elect their members of a board, and read how they did")
@RunOnVirtualThread
public class ResidentElectionResource {
    @Inject
    ResidentElections elections;
    @Inject
    Villages villages;
    @Inject
    Projects projects;
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
    @Operation(operationId = "callResidentElection", summary = "Ask a village to elect members of a board", description = "The consultation service opens the matter; the Front committee recognises its result there.")
    @APIResponse(responseCode = "201", description = "The election", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ResidentElectionView.class)))
    public RestResponse<ResidentElectionView> call(@Valid @NotNull CallResidentElection request) {
        Project project = projects.requireForChange(request.projectId());
        caller.requireIn(project.unit(), Role.COMMUNE_FRONT);
        ResidentElection election = ResidentElection.call(project, villages.require(request.villageId()),
                request.seats(), elections.seatsTaken(project), clock.instant(), LocalDate.now(clock));
        elections.persist(election);
        var event = election.called();
        outbox.publish(event.type(), event.communeCode(), event);
        audit.record("resident-election-called", election.unit(), "resident-election/" + election.id(),
                project.name());
        return ResponseBuilder.create(RestResponse.Status.CREATED, ResidentElectionView.from(election))
                .location(URI.create("/v1/resident-elections/" + election.id())).build();
    }

    @POST
    @Path("/{id}/calling-off")
    @Transactional
    @Operation(operationId = "callOffResidentElection", summary = "Take back that a village was asked, before it votes", description = "The consultation service closes the matter, and with that the election ends here and its seats are free. A vote that has begun goes on.")
    @APIResponse(responseCode = "200", description = "The election, until then as it was")
    public ResidentElectionView callOff(UUID id, @Valid @NotNull CallOffElection request) {
        ResidentElection election = elections.requireForChange(id);
        caller.requireIn(election.unit(), Role.COMMUNE_FRONT);
        var event = election.calledOff(request.reason().strip(), LocalDate.now(clock));
        outbox.publish(event.type(), event.communeCode(), event);
        audit.record("resident-election-called-off", election.unit(), "resident-election/" + id, event.reason());
        return ResidentElectionView.from(election);
    }

    @GET
    @Operation(operationId = "listResidentElections", summary = "List the elections of a project", description = "Newest first.")
    @APIResponse(responseCode = "200", description = "A page of elections")
    public Page<ResidentElectionView> list(
            @Parameter(description = "The project", required = true) @NotNull @QueryParam("project") UUID project,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        Project of = projects.require(project);
        caller.requirePublicRead(of.unit());
        List<ResidentElection> rows = elections.newestOf(of, Cursor.decode(cursor, 2), limit + 1);
        return Page.of(rows, limit, row -> Cursor.of(row.calledAt(), row.id())).map(ResidentElectionView::from);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readResidentElection", summary = "Read an election")
    @APIResponse(responseCode = "200", description = "The election")
    public ResidentElectionView read(UUID id) {
        ResidentElection election = elections.require(id);
        caller.requirePublicRead(election.unit());
        return ResidentElectionView.from(election);
    }
}
