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

import vn.danchu.consultation.boardelection.BoardQuestions;
import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.consultation.decision.Answer;
import vn.danchu.consultation.decision.Decision;
import vn.danchu.consultation.decision.DecisionEvents;
import vn.danchu.consultation.decision.DecisionView;
import vn.danchu.consultation.decision.Decisions;
import vn.danchu.consultation.decision.Succession;
import vn.danchu.consultation.decision.rules.Body;
import vn.danchu.consultation.election.HeadQuestions;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.events.Outbox;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;
import vn.danchu.platform.problem.Languages;
import vn.danchu.platform.web.Idempotent;

/** Recognition of a decision by the body that the law names for its kind, or its refusal in writing. */
@Path("/v1/decisions/{id}/recognition")
@Tag(name = "Recognition")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RecognitionResource {
    @Inject
    Decisions decisions;
    @Inject
    Villages villages;
    @Inject
    HeadQuestions headQuestions;
    @Inject
    BoardQuestions boardQuestions;
    @Inject
    Succession succession;
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
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "recogniseDecision", summary = "Recognise a decision", description = "In force from the day of recognition. At most five working days after receipt; a later day is taken, and shown as late.")
    public RestResponse<DecisionView> recognise(@RestPath UUID id, @Valid @NotNull RecogniseDecision request) {
        return answer(id, new Answer(request.number(), request.decidedOn(), null), "decision-recognised");
    }

    @POST
    @Path("/refusal")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "refuseRecognition", summary = "Refuse in writing to recognise a decision, with the reason")
    public RestResponse<DecisionView> refuse(@RestPath UUID id, @Valid @NotNull RefuseRecognition request) {
        return answer(id, new Answer(request.number(), request.decidedOn(), request.reason()),
                "decision-recognition-refused");
    }

    private RestResponse<DecisionView> answer(UUID id, Answer answer, String act) {
        Decision decision = decisions.require(id);
        Village village = villages.require(decision.villageId());
        caller.requireIn(village.communeUnit(), Role.COMMUNE_CHAIR, Role.COMMUNE_FRONT);
        LocalDate today = LocalDate.now(clock);
        decision.answer(bodyFor(decision, village), answer, today);
        headQuestions.answered(decision.matterId(), village, answer.recognises(), answer.answerNumber(),
                answer.answeredOn());
        boardQuestions.answered(new BoardQuestions.Ruling(decision.matterId(), id, village.id(), village.communeCode(),
                answer.answeredOn()), answer.recognises());
        audit.record(act, village.unit(), "decision/" + id, answer.answerNumber() + " " + answer.answeredOn());
        ConsultationEvent event = DecisionEvents.answered(decision);
        outbox.publish(event.type(), event.communeCode(), event);
        succession.follow(decision);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED,
                DecisionView.from(decision, today, Languages.of(headers))).build();
    }

    // Who speaks for both bodies speaks for the one that the law names.
    private Body bodyFor(Decision decision, Village village) {
        boolean chair = caller.holdsIn(village.communeUnit(), Role.COMMUNE_CHAIR);
        boolean front = caller.holdsIn(village.communeUnit(), Role.COMMUNE_FRONT);
        Body own = chair ? Body.COMMUNE_COMMITTEE : Body.COMMUNE_FRONT;
        return chair && front ? decision.recogniser().orElse(own) : own;
    }
}
