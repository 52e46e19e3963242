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
import vn.danchu.consultation.contracts.decision.DecisionSent;
import vn.danchu.consultation.decision.Decision;
import vn.danchu.consultation.decision.DecisionEvents;
import vn.danchu.consultation.decision.DecisionView;
import vn.danchu.consultation.decision.Decisions;
import vn.danchu.consultation.decision.rules.Timeliness;
import vn.danchu.consultation.document.DecisionFiles;
import vn.danchu.consultation.matter.RecordKeepers;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.events.Outbox;
import vn.danchu.platform.problem.Languages;
import vn.danchu.platform.web.Idempotent;

/** The decision's way to the commune, Law 10/2022/QH15 Art. 20(3). */
@Path("/v1/decisions/{id}/sending")
@Tag(name = "Decisions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class SendingResource {
    @Inject
    Decisions decisions;
    @Inject
    Villages villages;
    @Inject
    DecisionFiles files;
    @Inject
    RecordKeepers keepers;
    @Inject
    Outbox outbox;
    @Inject
    AuditLog audit;
    @Inject
    Clock clock;
    @Inject
    HttpHeaders headers;

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "sendDecision", summary = "Record that the decision went to the commune", description = "At most five working days after the vote; a later day is taken, and shown as late; from then on the Front head or the commune may record it. The document is fast from here on.")
    public RestResponse<DecisionView> send(@RestPath UUID id, @Valid @NotNull SendDecision request) {
        Decision decision = decisions.require(id);
        Village village = villages.require(decision.villageId());
        LocalDate today = LocalDate.now(clock);
        keepers.require(village, decision.kind(),
                () -> Timeliness.on(today, decision.sendBy(), null) == Timeliness.LATE);
        decision.send(request.sentOn(), today);
        files.keep(decision, village);
        audit.record("decision-sent", village.unit(), "decision/" + id, request.sentOn().toString());
        outbox.publish(DecisionSent.TYPE, decision.communeCode(), DecisionEvents.sent(decision));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED,
                DecisionView.from(decision, today, Languages.of(headers))).build();
    }
}
