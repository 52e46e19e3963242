package vn.danchu.consultation.ballot;

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
import vn.danchu.consultation.matter.Matter;
import vn.danchu.consultation.matter.Matters;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.web.EntityVersion;
import vn.danchu.platform.web.Idempotent;

/** Where household ballots begin: on a matter that may be decided so. */
@Path("/v1/matters/{id}/ballot-rounds")
@Tag(name = "Household ballots")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class BallotPlanResource {
    @Inject
    Matters matters;
    @Inject
    Villages villages;
    @Inject
    BallotRounds rounds;
    @Inject
    BallotDesk desk;
    @Inject
    FrontsAgreement frontsAgreement;
    @Inject
    AuditLog audit;
    @Inject
    Clock clock;

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "planBallots", summary = "Plan to take ballots round to every household", description = "On self-governance matters; on every other kind only after a meeting that too few households attended; where they elect somebody, those who attended must have been asked who stands, Decree 59/2023 Art. 3(5)b.")
    public RestResponse<BallotRoundView> plan(@RestPath UUID id, @Valid @NotNull PlanBallots request) {
        Matter matter = matters.requireForVote(id);
        Village village = villages.require(matter.villageId());
        desk.requirePlans(matter, village);
        BallotRound round = desk.plan(matter, village, request, clock.instant());
        rounds.persistAndFlush(round);
        frontsAgreement.putForward(round.id(), village);
        audit.record("ballots-planned", village.unit(), "ballot-round/" + round.id(), "");
        return RestResponse.ResponseBuilder
                .create(RestResponse.Status.CREATED, BallotRoundView.from(round, LocalDate.now(clock)))
                .location(URI.create("/v1/ballot-rounds/" + round.id())).tag(EntityVersion.tag(round.version()))
                .build();
    }
}
