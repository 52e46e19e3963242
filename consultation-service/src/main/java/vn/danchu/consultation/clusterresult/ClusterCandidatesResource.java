package vn.danchu.consultation.clusterresult;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

import vn.danchu.consultation.candidacy.Candidacies;
import vn.danchu.consultation.candidacy.CandidateLine;
import vn.danchu.consultation.clusterplan.ClusterPlan;
import vn.danchu.consultation.clusterplan.ClusterPlans;
import vn.danchu.consultation.clusterplan.rules.ClusterMeetingRule;
import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.official.HeadsPlace;
import vn.danchu.consultation.procedure.CandidatesAtMeeting;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.identity.Role;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.Idempotent;

/** The one list on which all clusters of a village elect, Decree 59/2023 Art. 3(5)b. */
@Path("/v1/cluster-plans/{id}/candidates")
@Tag(name = "Clusters")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ClusterCandidatesResource {
    private static final Role[] STAND_INS = {Role.VILLAGE_FRONT_HEAD, Role.COMMUNE_CHAIR};
    @Inject
    ClusterPlans plans;
    @Inject
    Candidacies candidacies;
    @Inject
    Villages villages;
    @Inject
    HeadsPlace headsPlace;
    @Inject
    AuditLog audit;
    @Inject
    Clock clock;

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "closeClusterCandidates", summary = "Close the list on which all clusters elect", description = "Once the commune has decided the plan, after the households of every cluster were asked who stands or nominates somebody, also when nobody did. Before it no cluster votes, and after it no cluster adds anybody: all households choose among the same people. When the first day of the plan is over, the Front head or the commune chair may close it too. The answer is the whole list.")
    public RestResponse<List<CandidateLine>> close(@RestPath UUID id, @Valid @NotNull CandidatesAtMeeting request) {
        ClusterPlan plan = plans.requireForStep(id);
        Village village = villages.require(plan.villageId());
        headsPlace.requireIn(village, plan.isOverdue(LocalDate.now(clock)) ? STAND_INS : new Role[0]);
        plan.requireHeld();
        if (!plan.matters().contains(request.matterId())) {
            throw Refused.by(ClusterMeetingRule.matterNotOfPlan());
        }
        List<CandidateLine> standing = candidacies.closeList(request.matterId(), request.stoodUp(),
                request.nominated());
        audit.record("cluster-candidates-closed", village.unit(), "cluster-plan/" + id, "stood up "
                + request.stoodUp().size() + ", nominated " + request.nominated().size());
        return RestResponse.status(RestResponse.Status.CREATED, standing);
    }
}
