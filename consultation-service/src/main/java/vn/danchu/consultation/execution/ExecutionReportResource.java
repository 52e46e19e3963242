package vn.danchu.consultation.execution;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import io.smallrye.common.annotation.RunOnVirtualThread;

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.contracts.decision.DecisionExecutionReported;
import vn.danchu.consultation.decision.Decision;
import vn.danchu.consultation.decision.DecisionEvents;
import vn.danchu.consultation.decision.Decisions;
import vn.danchu.consultation.official.HeadsPlace;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.events.Outbox;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.Idempotent;
import vn.danchu.platform.web.Page;

/** The village head reports to the people and to the commune committee how a decision is carried out. */
@Path("/v1/decisions/{id}/execution-reports")
@Tag(name = "Execution")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ExecutionReportResource {
    @Inject
    Decisions decisions;
    @Inject
    ExecutionReports reports;
    @Inject
    Villages villages;
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

    @GET
    @Operation(operationId = "listExecutionReports", summary = "List the reports on a decision, the newest first")
    public Page<ExecutionReportView> list(@RestPath UUID id,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        caller.requirePublicRead(villages.require(decisions.require(id).villageId()).unit());
        return Page.of(reports.of(id, Cursor.decode(cursor, 2), limit + 1), limit,
                report -> Cursor.of(report.reportedOn(), report.id())).map(ExecutionReport::view);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "reportExecution", summary = "Report how the decision is carried out", description = "From the day on which the decision is in force.")
    public RestResponse<ExecutionReportView> report(@RestPath UUID id, @Valid @NotNull ReportExecution request) {
        Decision decision = decisions.require(id);
        Village village = villages.require(decision.villageId());
        headsPlace.requireIn(village);
        ExecutionReport report = ExecutionReport.of(decision, request, LocalDate.now(clock));
        reports.persist(report);
        audit.record("decision-execution-reported", village.unit(), "decision/" + id, "report/" + report.id());
        outbox.publish(DecisionExecutionReported.TYPE, decision.communeCode(),
                DecisionEvents.executionReported(decision, report.id(), report.reportedOn(), report.finished()));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, report.view())
                .location(URI.create("/v1/decisions/" + id + "/execution-reports")).build();
    }
}
