package vn.danchu.consultation.correction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import io.smallrye.common.annotation.RunOnVirtualThread;

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.decision.Decision;
import vn.danchu.consultation.decision.Decisions;
import vn.danchu.consultation.decision.rules.Body;
import vn.danchu.consultation.decision.rules.Recognition;
import vn.danchu.consultation.decision.rules.Timeliness;
import vn.danchu.consultation.matter.RecordKeepers;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.territory.UnitPath;
import vn.danchu.platform.web.EntityVersion;

/** Days on a decision's way that were typed wrongly: put right by whoever records such a day, and kept with what stood before. */
@Path("/v1/decisions/{id}/corrections")
@Tag(name = "Corrections", description = "Days that were typed wrongly and put right")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DecisionDayResource {
    private static final String GUARDED = "With If-Match: the ETag of the decision that was read.";
    @Inject
    Decisions decisions;
    @Inject
    Villages villages;
    @Inject
    DayCorrections corrections;
    @Inject
    CorrectingDays correcting;
    @Inject
    RecordKeepers keepers;
    @Inject
    Caller caller;
    @Inject
    AuditLog audit;
    @Inject
    Clock clock;
    @Inject
    HttpHeaders headers;

    @GET
    @Operation(operationId = "listDecisionCorrections", summary = "List the days of a decision that were put right, the newest first")
    public List<DayCorrectionView> list(@RestPath UUID id) {
        caller.requirePublicRead(villageOf(decisions.require(id)).unit());
        return corrections.of(id);
    }

    @PUT
    @Path("/sending")
    @Transactional
    @Operation(operationId = "correctSending", summary = "Put the day of sending right", description = GUARDED
            + " Not after a receipt. Whether it was sent in time follows the right day.")
    public DayCorrectionView sending(@RestPath UUID id, @Valid @NotNull CorrectDay request) {
        Decision decision = decisions.require(id);
        keepers.require(villageOf(decision), decision.kind(),
                () -> Timeliness.on(LocalDate.now(clock), decision.sendBy(), null) == Timeliness.LATE);
        requireMatch(decision);
        return done(decision, correcting.sending(decision, request));
    }

    @PUT
    @Path("/committee-receipt")
    @Transactional
    @Operation(operationId = "correctCommitteeReceipt", summary = "Put the day right on which the commune committee received the decision", description = GUARDED
            + " Not after the answer, whose last day follows the right day.")
    public DayCorrectionView committeeReceipt(@RestPath UUID id, @Valid @NotNull CorrectDay request) {
        Decision decision = decisions.require(id);
        caller.requireIn(villageOf(decision).communeUnit(), Role.COMMUNE_CHAIR, Role.COMMUNE_OFFICER);
        requireMatch(decision);
        return done(decision, correcting.receipt(decision, Body.COMMUNE_COMMITTEE, request));
    }

    @PUT
    @Path("/front-receipt")
    @Transactional
    @Operation(operationId = "correctFrontReceipt", summary = "Put the day right on which the commune Front received the decision", description = GUARDED
            + " Not after the answer, whose last day follows the right day.")
    public DayCorrectionView frontReceipt(@RestPath UUID id, @Valid @NotNull CorrectDay request) {
        Decision decision = decisions.require(id);
        caller.requireIn(villageOf(decision).communeUnit(), Role.COMMUNE_FRONT);
        requireMatch(decision);
        return done(decision, correcting.receipt(decision, Body.COMMUNE_FRONT, request));
    }

    @PUT
    @Path("/recognition")
    @Transactional
    @Operation(operationId = "correctRecognition", summary = "Put the day of the recognition right, or of its refusal", description = GUARDED
            + " Refused where somebody is in office or on a board from that day, where another decision is changed from it, and where the decision has ended.")
    public DayCorrectionView recognition(@RestPath UUID id, @Valid @NotNull CorrectDay request) {
        Decision decision = decisions.require(id);
        UnitPath commune = villageOf(decision).communeUnit();
        caller.requireIn(commune, Role.COMMUNE_CHAIR, Role.COMMUNE_FRONT);
        Role recogniser = decision.recogniser().filter(Body.COMMUNE_FRONT::equals).isPresent()
                ? Role.COMMUNE_FRONT
                : Role.COMMUNE_CHAIR;
        if (!caller.holdsIn(commune, recogniser)) {
            Refused.ifBroken(Recognition.mayAnswer(
                    recogniser == Role.COMMUNE_FRONT ? Body.COMMUNE_COMMITTEE : Body.COMMUNE_FRONT,
                    decision.recogniser().orElse(null)));
        }
        requireMatch(decision);
        return done(decision, correcting.answer(decision, request));
    }

    @PUT
    @Path("/publication")
    @Transactional
    @Operation(operationId = "correctPublication", summary = "Put the day right on which the result was made public", description = GUARDED)
    public DayCorrectionView publication(@RestPath UUID id, @Valid @NotNull CorrectDay request) {
        Decision decision = decisions.require(id);
        keepers.require(villageOf(decision), decision.kind());
        requireMatch(decision);
        return done(decision, correcting.publication(decision, request));
    }

    private void requireMatch(Decision decision) {
        EntityVersion.requireMatch(headers, decision.version());
    }

    private DayCorrectionView done(Decision decision, DayCorrectionView put) {
        audit.record("day-corrected", villageOf(decision).unit(), "decision/" + decision.id(),
                put.day() + " " + put.rightDay() + " in place of " + put.earlierDay() + ": " + put.reason());
        return put;
    }

    private Village villageOf(Decision decision) {
        return villages.require(decision.villageId());
    }
}
