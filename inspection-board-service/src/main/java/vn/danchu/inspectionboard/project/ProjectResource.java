package vn.danchu.inspectionboard.project;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
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

import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.events.Outbox;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;
import vn.danchu.platform.territory.Communes;
import vn.danchu.platform.territory.UnitPath;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.Idempotent;
import vn.danchu.platform.web.Page;

/** The projects of a commune that the community supervises, Law 10/2022/QH15 Art. 41. */
@Path("/v1/projects")
@Tag(name = "Projects", description = "Register and read projects under supervision")
@RunOnVirtualThread
public class ProjectResource {
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
    @Operation(operationId = "registerProject", summary = "Register a project to be supervised")
    @APIResponse(responseCode = "201", description = "The project, with the last day to notify its investor", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ProjectView.class)))
    public RestResponse<ProjectView> register(@Valid @NotNull RegisterProject request) {
        UnitPath commune = Communes.require(request.communeCode(), LocalDate.now(clock), "communeCode");
        caller.requireIn(commune, Role.COMMUNE_FRONT, Role.COMMUNE_OFFICER);
        Project project = Project.register(commune, request, clock.instant());
        projects.persist(project);
        var event = project.registered();
        outbox.publish(event.type(), event.communeCode(), event);
        audit.record("project-registered", commune, "project/" + project.id(), project.name());
        return ResponseBuilder.create(RestResponse.Status.CREATED, ProjectView.from(project))
                .location(URI.create("/v1/projects/" + project.id())).build();
    }

    @GET
    @Operation(operationId = "listProjects", summary = "List the projects of a commune", description = "Newest first.")
    @APIResponse(responseCode = "200", description = "A page of projects")
    public Page<ProjectView> list(
            @Parameter(description = "Code of a commune", example = "06211", required = true) @QueryParam("commune") String commune,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        caller.requirePublicRead(Communes.require(commune, LocalDate.now(clock), "commune"));
        List<Project> rows = projects.newestOf(commune, Cursor.decode(cursor, 2), limit + 1);
        return Page.of(rows, limit, row -> Cursor.of(row.registeredAt(), row.id())).map(ProjectView::from);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readProject", summary = "Read a project")
    @APIResponse(responseCode = "200", description = "The project")
    public ProjectView read(UUID id) {
        Project project = projects.require(id);
        caller.requirePublicRead(project.unit());
        return ProjectView.from(project);
    }
}
