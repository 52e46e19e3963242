package vn.danchu.consultation.change;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

import vn.danchu.consultation.agreement.FrontsAgreement;
import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.contracts.matter.MatterOpened;
import vn.danchu.consultation.decision.Decision;
import vn.danchu.consultation.decision.Decisions;
import vn.danchu.consultation.decision.rules.DecisionStep;
import vn.danchu.consultation.matter.Change;
import vn.danchu.consultation.matter.Matter;
import vn.danchu.consultation.matter.MatterView;
import vn.danchu.consultation.matter.Matters;
import vn.danchu.consultation.matter.rules.ChangeManner;
import vn.danchu.consultation.matter.rules.MatterVoting;
import vn.danchu.consultation.official.HeadsPlace;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.events.Outbox;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.Idempotent;

/** The community changes its own decision by the procedure of its kind, so by the same share of households. */
@Path("/v1/decisions/{id}/change-proposals")
@Tag(name = "Change")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ChangeProposalResource {
    @Inject
    Decisions decisions;
    @Inject
    CommitteeMeasures measures;
    @Inject
    Matters matters;
    @Inject
    Villages villages;
    @Inject
    HeadsPlace headsPlace;
    @Inject
    FrontsAgreement frontsAgreement;
    @Inject
    Caller caller;
    @Inject
    Outbox outbox;
    @Inject
    AuditLog audit;
    @Inject
    Clock clock;

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "proposeChange", summary = "Put a change of the decision before the households", description = "Opens a matter of the same kind. Once adopted and in force it amends, replaces or abolishes the decision. It waits for the agreement of the Front head, unless the commune committee asked for it. Where the village has become part of one other, that one proposes and decides.")
    public RestResponse<MatterView> propose(@RestPath UUID id, @Valid @NotNull ProposeChange request) {
        Decision decision = decisions.require(id);
        LocalDate today = LocalDate.now(clock);
        Village village = villages.inPlaceOf(villages.require(decision.villageId()), today);
        headsPlace.requireIn(village);
        villages.requireStanding(village, today);
        Refused.ifBroken(MatterVoting.changed(decision.kind()));
        decision.requireDecidedHere();
        decision.require(DecisionStep.valueOf(request.manner().name()));
        Matter matter = Matter.toChange(village, decision.kind(), request.title(), request.proposal(),
                new Change(id, request.manner()), requestedByCommune(decision, request.manner()), clock.instant());
        matters.persist(matter);
        frontsAgreement.putForward(matter.id(), village);
        audit.record("change-proposed", village.unit(), "decision/" + id, request.manner() + " matter/" + matter.id());
        if (matter.isBeforeTheHouseholds()) {
            outbox.publish(MatterOpened.TYPE, village.communeCode(), matter.opened());
        }
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, MatterView.from(matter))
                .location(URI.create("/v1/matters/" + matter.id())).build();
    }

    // The committee asks to amend, supplement or replace, never to abolish, Law 10/2022/QH15 Art. 22(2).
    private boolean requestedByCommune(Decision decision, ChangeManner manner) {
        return manner != ChangeManner.ABOLISH && measures.changeRequested(decision);
    }
}
