package vn.danchu.consultation.execution;

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

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.contracts.decision.DecisionResultPublished;
import vn.danchu.consultation.decision.Decision;
import vn.danchu.consultation.decision.DecisionEvents;
import vn.danchu.consultation.decision.Decisions;
import vn.danchu.consultation.decision.rules.DayOfAct;
import vn.danchu.consultation.matter.RecordKeepers;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.events.Outbox;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.Idempotent;

/** The village head makes the result of a vote public. */
@Path("/v1/decisions/{id}/publication")
@Tag(name = "Execution", description = "Publishing results and reporting on their execution, Law 10/2022/QH15 Art. 23(2)")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PublicationResource {
    @Inject
    Decisions decisions;
    @Inject
    ResultPublications publications;
    @Inject
    Villages villages;
    @Inject
    RecordKeepers keepers;
    @Inject
    Caller caller;
    @Inject
    Outbox outbox;
    @Inject
    AuditLog audit;
    @Inject
    Clock clock;

    @GET
    @Operation(operationId = "getPublication", summary = "Read how the people were told the result")
    public PublicationView get(@RestPath UUID id) {
        caller.requirePublicRead(villages.require(decisions.require(id).villageId()).unit());
        return publications.findByIdOptional(id).map(PublicationView::from)
                .orElseThrow(() -> Refused.notFound("Chưa ghi việc công khai kết quả", "No publication is on record"));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "publishResult", summary = "Record how the people were told the result")
    public RestResponse<PublicationView> publish(@RestPath UUID id, @Valid @NotNull PublishResult request) {
        Decision decision = decisions.require(id);
        Village village = villages.require(decision.villageId());
        keepers.require(village, decision.kind());
        if (publications.findByIdOptional(id).isPresent()) {
            throw Refused.by(CommonProblem.ALREADY_EXISTS, DayOfAct.PUBLICATION.onRecord());
        }
        ResultPublication publication = ResultPublication.of(decision, request, LocalDate.now(clock));
        publications.persistAndFlush(publication);
        outbox.publish(DecisionResultPublished.TYPE, decision.communeCode(),
                DecisionEvents.resultPublished(decision, request.publishedOn()));
        audit.record("result-published", village.unit(), "decision/" + id, request.publishedOn().toString());
        return RestResponse.status(RestResponse.Status.CREATED, PublicationView.from(publication));
    }
}
