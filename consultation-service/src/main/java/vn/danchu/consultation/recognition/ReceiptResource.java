package vn.danchu.consultation.recognition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import io.smallrye.common.annotation.RunOnVirtualThread;

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.contracts.decision.DecisionReceived;
import vn.danchu.consultation.decision.Decision;
import vn.danchu.consultation.decision.DecisionEvents;
import vn.danchu.consultation.decision.DecisionView;
import vn.danchu.consultation.decision.Decisions;
import vn.danchu.consultation.decision.rules.Body;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.events.Outbox;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;
import vn.danchu.platform.law.WorkingDayCalendar;
import vn.danchu.platform.problem.Languages;
import vn.danchu.platform.web.Idempotent;

/** The two bodies of the commune confirm, each for itself, when a decision reached them. */
@Path("/v1/decisions/{id}/receipts")
@Tag(name = "Recognition", description = "What the commune does with a village's decision, Law 10/2022/QH15 Art. 21(2)")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ReceiptResource {
    private final WorkingDayCalendar calendar = WorkingDayCalendar.official();
    @Inject
    Decisions decisions;
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
    @Inject
    HttpHeaders headers;

    @POST
    @Path("/committee")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "receiveAsCommittee", summary = "Confirm when the commune committee received the decision")
    public RestResponse<DecisionView> byCommittee(@RestPath UUID id, @Valid @NotNull RecordReceipt request) {
        return receive(id, Body.COMMUNE_COMMITTEE, request, Role.COMMUNE_CHAIR, Role.COMMUNE_OFFICER);
    }

    @POST
    @Path("/front")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "receiveAsFront", summary = "Confirm when the commune Front received the decision")
    public RestResponse<DecisionView> byFront(@RestPath UUID id, @Valid @NotNull RecordReceipt request) {
        return receive(id, Body.COMMUNE_FRONT, request, Role.COMMUNE_FRONT);
    }

    private RestResponse<DecisionView> receive(UUID id, Body body, RecordReceipt request, Role... roles) {
        Decision decision = decisions.require(id);
        Village village = villages.require(decision.villageId());
        caller.requireIn(village.communeUnit(), roles);
        LocalDate today = LocalDate.now(clock);
        decision.receive(body, request.receivedOn(), today, calendar);
        outbox.publish(DecisionReceived.TYPE, decision.communeCode(),
                DecisionEvents.received(decision, body, request.receivedOn()));
        audit.record("decision-received", village.unit(), "decision/" + id, body + " " + request.receivedOn());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED,
                DecisionView.from(decision, today, Languages.of(headers))).build();
    }
}
