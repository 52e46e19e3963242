package vn.danchu.covenant.recognition;

import static vn.danchu.covenant.drafting.rules.CovenantStep.RECOGNISE;
import static vn.danchu.covenant.drafting.rules.CovenantStep.REFUSE;
import static vn.danchu.covenant.drafting.rules.CovenantStep.SUBMIT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.smallrye.common.annotation.RunOnVirtualThread;

import vn.danchu.covenant.drafting.Covenant;
import vn.danchu.covenant.drafting.CovenantView;
import vn.danchu.covenant.drafting.Covenants;
import vn.danchu.covenant.drafting.rules.CovenantStep;
import vn.danchu.covenant.recognition.rules.Recognition;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.events.Outbox;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;
import vn.danchu.platform.problem.Refused;

/** From adoption to recognition by the commune, Decree 61/2023 Art. 11. */
@Path("/v1/covenants/{id}")
@Tag(name = "Recognition", description = "Submit an adopted covenant, recognise it or refuse to")
@RunOnVirtualThread
public class RecognitionResource {
    @Inject
    Covenants covenants;
    @Inject
    Caller caller;
    @Inject
    Outbox outbox;
    @Inject
    AuditLog audit;
    @Inject
    Clock clock;

    @POST
    @Path("/submission")
    @Transactional
    @Operation(operationId = "submitCovenant", summary = "Submit an adopted covenant for recognition", description = "Late submission is accepted and shown as late.")
    @APIResponse(responseCode = "200", description = "The covenant, with the last day of a decision in time")
    public CovenantView submit(UUID id, @Valid @NotNull SubmitCovenant request) {
        Covenant covenant = required(id, SUBMIT, Role.VILLAGE_HEAD);
        LocalDate day = request.submittedOn();
        Refused.ifBroken(Recognition.submissionPossible(day, covenant.votedOn(), today()));
        covenant.submit(day, Recognition.decideBy(day));
        audit.record("covenant-submitted", covenant.unit(), "covenant/" + id, day.toString());
        return shown(covenant);
    }

    @POST
    @Path("/recognition")
    @Transactional
    @Operation(operationId = "recogniseCovenant", summary = "Recognise a covenant", description = "The covenant is in force from the day of the decision.")
    @APIResponse(responseCode = "200", description = "The covenant in force")
    public CovenantView recognise(UUID id, @Valid @NotNull RecogniseCovenant request) {
        Covenant covenant = required(id, RECOGNISE, Role.COMMUNE_CHAIR);
        LocalDate day = request.decidedOn();
        Refused.ifBroken(Recognition.decisionPossible(day, covenant.submittedOn(), today()));
        var event = covenant.recognise(request.decisionNumber(), day);
        outbox.publish(event.type(), event.communeCode(), event);
        audit.record("covenant-recognised", covenant.unit(), "covenant/" + id, request.decisionNumber());
        return shown(covenant);
    }

    @POST
    @Path("/refusal")
    @Transactional
    @Operation(operationId = "refuseCovenant", summary = "Refuse to recognise a covenant, with the reason")
    @APIResponse(responseCode = "200", description = "The covenant, not recognised")
    public CovenantView refuse(UUID id, @Valid @NotNull RefuseCovenant request) {
        Covenant covenant = required(id, REFUSE, Role.COMMUNE_CHAIR);
        LocalDate day = request.decidedOn();
        Refused.ifBroken(Recognition.decisionPossible(day, covenant.submittedOn(), today()));
        var event = covenant.refuse(request.reason(), day);
        outbox.publish(event.type(), event.communeCode(), event);
        audit.record("covenant-recognition-refused", covenant.unit(), "covenant/" + id, day.toString());
        return shown(covenant);
    }

    private Covenant required(UUID id, CovenantStep step, Role role) {
        Covenant covenant = covenants.requireForChange(id);
        caller.requireIn(covenant.unit(), role);
        covenant.requireStep(step);
        return covenant;
    }

    private CovenantView shown(Covenant covenant) {
        return CovenantView.from(covenants.written(covenant), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
