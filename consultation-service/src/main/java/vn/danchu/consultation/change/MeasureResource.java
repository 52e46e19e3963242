package vn.danchu.consultation.change;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
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
import vn.danchu.consultation.change.rules.Announcing;
import vn.danchu.consultation.change.rules.RejectedPart;
import vn.danchu.consultation.communewide.MergingResults;
import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.contracts.decision.DecisionAnnulled;
import vn.danchu.consultation.contracts.decision.DecisionChangeRequested;
import vn.danchu.consultation.decision.Decision;
import vn.danchu.consultation.decision.DecisionEvents;
import vn.danchu.consultation.decision.Decisions;
import vn.danchu.consultation.decision.Succession;
import vn.danchu.consultation.decision.rules.DayOfAct;
import vn.danchu.consultation.decision.rules.DecisionStep;
import vn.danchu.consultation.decision.rules.Outcome;
import vn.danchu.consultation.election.HeadQuestions;
import vn.danchu.consultation.official.HeadsPlace;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.events.Outbox;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;
import vn.danchu.platform.problem.Languages;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.register.LocalSettings;
import vn.danchu.platform.web.Idempotent;

/** What the commune committee does about a decision that breaks the law or its procedure. */
@Path("/v1/decisions/{id}/measures")
@Tag(name = "Change", description = "Changing and annulling decisions, Law 10/2022/QH15 Art. 22")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class MeasureResource {
    @Inject
    Decisions decisions;
    @Inject
    CommitteeMeasures measures;
    @Inject
    HeadQuestions headQuestions;
    @Inject
    BoardQuestions boardQuestions;
    @Inject
    MergingResults merging;
    @Inject
    Succession succession;
    @Inject
    Villages villages;
    @Inject
    LocalSettings settings;
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
    @Inject
    HttpHeaders headers;

    @GET
    @Operation(operationId = "listMeasures", summary = "List what the committee did about the decision, the newest first")
    public List<MeasureView> list(@RestPath UUID id) {
        Village village = villageOf(decisions.require(id));
        caller.requirePublicRead(village.unit());
        return measures.of(id).stream().map(measure -> show(measure, village)).toList();
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "takeMeasure", summary = "Annul the decision, or ask the village to change it", description = "Told to the village head, who announces it to the people, and to the commune Front. Who is in office by an annulled election leaves it that day. A village whose part in a matter of the commune is annulled is asked again while the others decide, and has as many days as they had; that it was not in favour is annulled only for a breach of procedure. An earlier decision that the annulled one had changed stands again.")
    public RestResponse<MeasureView> take(@RestPath UUID id, @Valid @NotNull TakeMeasure request) {
        Decision decision = decisions.require(id);
        Village village = villageOf(decision);
        caller.requireIn(village.communeUnit(), Role.COMMUNE_CHAIR);
        CommitteeMeasure measure = CommitteeMeasure.onDecision(id, request);
        String act = switch (request.kind()) {
            case ANNULMENT -> {
                annul(decision, village, request);
                yield "decision-annulled";
            }
            case CHANGE_REQUEST -> {
                requestChange(decision, request);
                yield "decision-change-requested";
            }
        };
        measures.persist(measure);
        audit.record(act, village.unit(), "decision/" + id, request.number() + " " + request.ground().article());
        return RestResponse.ResponseBuilder
                .create(RestResponse.Status.CREATED, show(measure, village))
                .location(URI.create("/v1/decisions/" + id + "/measures")).build();
    }

    @POST
    @Path("/{measure}/announcement")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "announceMeasure", summary = "Record that the people of the village were told", description = "Where the commune or province has set a time for it, a later day is taken, and shown as late.")
    public RestResponse<MeasureView> announce(@RestPath UUID id, @RestPath UUID measure,
            @Valid @NotNull AnnounceMeasure request) {
        CommitteeMeasure taken = measures.require(id, measure);
        Village village = villageOf(decisions.require(id));
        headsPlace.requireIn(village);
        taken.announce(request.announcedOn(), LocalDate.now(clock));
        audit.record("measure-announced", village.unit(), "decision/" + id, taken.number());
        return RestResponse.status(RestResponse.Status.CREATED, show(taken, village));
    }

    private void annul(Decision decision, Village village, TakeMeasure request) {
        decision.annul(request.takenOn(), LocalDate.now(clock));
        Refused.ifBroken(RejectedPart.annullable(decision.outcome() == Outcome.REJECTED, request.ground(),
                request.takenOn()));
        headQuestions.annulled(decision.matterId(), village, request.number(), request.takenOn());
        boardQuestions.annulled(new BoardQuestions.Ruling(decision.matterId(), decision.id(), village.id(),
                village.communeCode(), request.takenOn()));
        merging.annulled(decision, village);
        succession.annulled(decision, request.takenOn());
        outbox.publish(DecisionAnnulled.TYPE, decision.communeCode(), DecisionEvents.annulled(decision,
                request.ground().name(), request.number(), request.reason()));
    }

    private void requestChange(Decision decision, TakeMeasure request) {
        decision.requireDecidedHere();
        decision.require(DecisionStep.REQUEST_CHANGE);
        Refused.ifBroken(DayOfAct.REQUEST.check(request.takenOn(), decision.count().votedOn(), LocalDate.now(clock)));
        outbox.publish(DecisionChangeRequested.TYPE, decision.communeCode(), DecisionEvents.changeRequested(decision,
                request.ground().name(), request.number(), request.takenOn()));
    }

    private MeasureView show(CommitteeMeasure measure, Village village) {
        LocalDate announceBy = Announcing.lastDay(measure.takenOn(),
                settings.inForce(Announcing.MOST, village.unit(), measure.takenOn())).orElse(null);
        return MeasureView.from(measure, announceBy, LocalDate.now(clock), Languages.of(headers));
    }

    private Village villageOf(Decision decision) {
        return villages.require(decision.villageId());
    }
}
