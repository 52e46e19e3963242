package vn.danchu.consultation.renewal;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
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
import vn.danchu.consultation.contracts.matter.MatterOrigin;
import vn.danchu.consultation.decision.Decision;
import vn.danchu.consultation.decision.Decisions;
import vn.danchu.consultation.decision.rules.DecisionStep;
import vn.danchu.consultation.matter.Change;
import vn.danchu.consultation.matter.Matter;
import vn.danchu.consultation.matter.MatterView;
import vn.danchu.consultation.matter.Matters;
import vn.danchu.consultation.matter.ProposeMatter;
import vn.danchu.consultation.official.HeadsPlace;
import vn.danchu.consultation.renewal.rules.WaitingTime;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.Idempotent;

/** What the households rejected comes before them once more, in the same words. */
@Path("/v1/decisions/{id}/renewals")
@Tag(name = "Matters")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RenewalResource {
    private static final String OF_CITIZENS = "initiative";
    @Inject
    Decisions decisions;
    @Inject
    Renewals renewals;
    @Inject
    Matters matters;
    @Inject
    Villages villages;
    @Inject
    HeadsPlace headsPlace;
    @Inject
    FrontsAgreement frontsAgreement;
    @Inject
    AuditLog audit;
    @Inject
    Clock clock;

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "putAgain", summary = "Put before the households again what they rejected", description = "Proposes a matter of the same words, which waits for the agreement of the Front head as any other. Where the commune or province has set how long to wait after a rejection, no vote on it is planned for an earlier day. Who is head, a covenant and what a commune or board asks are put again by their own procedures.")
    public RestResponse<MatterView> putAgain(@RestPath UUID id) {
        Decision rejected = decisions.require(id);
        LocalDate today = LocalDate.now(clock);
        Village village = villages.inPlaceOf(villages.require(rejected.villageId()), today);
        headsPlace.requireIn(village);
        villages.requireStanding(village, today);
        decisions.findById(id, LockModeType.PESSIMISTIC_WRITE);
        rejected.require(DecisionStep.PUT_AGAIN);
        Matter earlier = matters.require(rejected.matterId());
        requireMayBePutAgain(rejected, earlier);
        Matter matter = proposedAgain(village, earlier);
        matters.persist(matter);
        renewals.persistAndFlush(Renewal.of(matter.id(), rejected));
        frontsAgreement.putForward(matter.id(), village);
        audit.record("matter-put-again", village.unit(), "matter/" + matter.id(), "rejected decision/" + id);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, matters.show(matter))
                .location(URI.create("/v1/matters/" + matter.id())).build();
    }

    private void requireMayBePutAgain(Decision rejected, Matter earlier) {
        Refused.ifBroken(WaitingTime.ownMatter(earlier.origin().map(MatterOrigin::service)
                .filter(service -> !OF_CITIZENS.equals(service)).isPresent()));
        Refused.ifAlready(WaitingTime.once(renewals.exists(rejected.id())));
    }

    private Matter proposedAgain(Village village, Matter earlier) {
        return earlier.change().map(change -> toChangeAgain(village, earlier, change))
                .orElseGet(() -> Matter.propose(village, new ProposeMatter(village.id(), earlier.kind(),
                        earlier.title(), earlier.proposal()), clock.instant()));
    }

    private Matter toChangeAgain(Village village, Matter earlier, Change change) {
        decisions.require(change.changesDecision()).require(DecisionStep.valueOf(change.changeManner().name()));
        return Matter.toChange(village, earlier.kind(), earlier.title(), earlier.proposal(), change, false,
                clock.instant());
    }
}
