package vn.danchu.consultation.clusterresult;

import java.util.UUID;

import jakarta.inject.Inject;
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

import vn.danchu.consultation.clusterplan.ClusterPlan;
import vn.danchu.consultation.clusterplan.ClusterPlanView;
import vn.danchu.consultation.clusterplan.ClusterPlans;
import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.official.HeadsPlace;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.web.Idempotent;

/** A plan of meetings by clusters is taken back. */
@Path("/v1/cluster-plans/{id}/withdrawal")
@Tag(name = "Clusters")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ClusterWithdrawalResource {
    @Inject
    ClusterPlans plans;
    @Inject
    MergingClusters merging;
    @Inject
    Villages villages;
    @Inject
    HeadsPlace headsPlace;
    @Inject
    AuditLog audit;

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "withdrawClusterPlan", summary = "Withdraw a plan before a cluster has counted its voices", description = "Meetings that were called are cancelled, and the matters are before the households again.")
    public RestResponse<ClusterPlanView> withdraw(@RestPath UUID id) {
        ClusterPlan plan = plans.requireForStep(id);
        Village village = villages.require(plan.villageId());
        headsPlace.requireIn(village);
        merging.withdraw(plan);
        audit.record("cluster-plan-withdrawn", village.unit(), "cluster-plan/" + id, "");
        return RestResponse.status(RestResponse.Status.CREATED, ClusterPlanView.from(plan));
    }
}
