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
import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.consultation.decision.Answer;
import vn.danchu.consultation.decision.Decision;
import vn.danchu.consultation.decision.DecisionEvents;
import vn.danchu.consultation.decision.DecisionView;
import vn.danchu.consultation.decision.Decisions;
import vn.danchu.consultation.decision.rules.Body;
import vn.danchu.consultation.decision.rules.DecisionState;
import vn.danchu.consultation.election.Election;
import vn.danchu.consultation.election.Elections;
import vn.danchu.consultation.election.rules.ElectionMeeting;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.events.Outbox;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;
import vn.danchu.platform.problem.Languages;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.Idempotent;

/** The commune committee's third answer to the election of a head, Decree 59/2023 Art. 8: to hold it again. */
@Path("/v1/elections/{id}/repeat")
@Tag(name = "Village heads")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RepeatResource {
    @Inject
    Elections elections;
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
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "orderRepeat", summary = "Order an election to be held again", description = "Where nobody was elected, or instead of recognising who was. Another election is then decided, with its own days.")
    public RestResponse<DecisionView> order(@RestPath UUID id, @Valid @NotNull OrderRepeat request) {
        Election election = elections.requireForStep(id);
        Village village = villages.require(election.villageId());
        caller.requireIn(village.communeUnit(), Role.COMMUNE_CHAIR);
        election.orderRepeat(request.decidedOn(), LocalDate.now(clock));
        Decision decision = decisions.ofMatter(election.matterId());
        // Ballots end after the day of the meeting.
        Refused.ifBroken(ElectionMeeting.dayOfAct(request.decidedOn(), decision.count().votedOn(),
                LocalDate.now(clock)));
        // What nobody was elected by is no decision to answer.
        if (decision.state() != DecisionState.REJECTED) {
            answer(decision, new Answer(request.number(), request.decidedOn(), "Bầu lại: " + request.reason()));
        }
        audit.record("election-repeat-ordered", village.unit(), "election/" + id,
                request.number() + " " + request.decidedOn());
        return RestResponse.status(RestResponse.Status.CREATED,
                DecisionView.from(decision, LocalDate.now(clock), Languages.of(headers)));
    }

    private void answer(Decision decision, Answer answer) {
        decision.answer(Body.COMMUNE_COMMITTEE, answer, LocalDate.now(clock));
        ConsultationEvent event = DecisionEvents.answered(decision);
        outbox.publish(event.type(), event.communeCode(), event);
    }
}
