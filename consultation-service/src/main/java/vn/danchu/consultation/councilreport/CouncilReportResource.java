package vn.danchu.consultation.councilreport;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.inject.Inject;
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

import vn.danchu.consultation.communewide.CommuneMatter;
import vn.danchu.consultation.communewide.CommuneMatters;
import vn.danchu.consultation.contracts.communewide.CommuneMatterReported;
import vn.danchu.consultation.decision.rules.DayOfAct;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.events.Outbox;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.Idempotent;

/** The commune committee answers to the people's council for how the people were asked. */
@Path("/v1/commune-matters/{id}/council-report")
@Tag(name = "Commune matters")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CouncilReportResource {
    @Inject
    CommuneMatters communeMatters;
    @Inject
    CouncilReports reports;
    @Inject
    Caller caller;
    @Inject
    Outbox outbox;
    @Inject
    AuditLog audit;
    @Inject
    Clock clock;

    @GET
    @Operation(operationId = "getCouncilReport", summary = "Read what the people's council was told")
    public CouncilReportView get(@RestPath UUID id) {
        caller.requirePublicRead(communeMatters.require(id).unit());
        return reports.findByIdOptional(id).map(CouncilReportView::from).orElseThrow(
                () -> Refused.notFound("Chưa ghi báo cáo Hội đồng nhân dân", "No report to the council is on record"));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "reportToCouncil", summary = "Record the report to the people's council on a matter of the whole commune", description = "To its next regular session, and to the commune Front, Law 10/2022/QH15 Art. 23(1). After the conclusion, whatever it was.")
    public RestResponse<CouncilReportView> report(@RestPath UUID id, @Valid @NotNull ReportToCouncil request) {
        CommuneMatter matter = communeMatters.requireForStep(id);
        caller.requireIn(matter.unit(), Role.COMMUNE_CHAIR);
        if (reports.findByIdOptional(id).isPresent()) {
            throw Refused.by(CommonProblem.ALREADY_EXISTS, DayOfAct.COUNCIL_REPORT.onRecord());
        }
        CouncilReport report = CouncilReport.on(matter, request, LocalDate.now(clock));
        reports.persist(report);
        outbox.publish(CommuneMatterReported.TYPE, matter.communeCode(), new CommuneMatterReported(id,
                matter.communeCode(), request.number(), request.reportedOn(), request.sentToFrontOn()));
        audit.record("commune-matter-reported", matter.unit(), "commune-matter/" + id, request.number());
        return RestResponse.status(RestResponse.Status.CREATED, CouncilReportView.from(report));
    }
}
