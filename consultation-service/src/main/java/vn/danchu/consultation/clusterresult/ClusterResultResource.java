package vn.danchu.consultation.clusterresult;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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

import vn.danchu.consultation.clusterplan.ClusterPlan;
import vn.danchu.consultation.clusterplan.ClusterPlans;
import vn.danchu.consultation.clusterresult.ClusterCounts.Held;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.official.HeadsPlace;
import vn.danchu.consultation.roll.RollReader;
import vn.danchu.consultation.roll.RollResource;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.territory.UnitPath;
import vn.danchu.platform.web.Idempotent;

/** What the clusters of a village said, and how it is merged into the result of the whole. */
@Path("/v1/cluster-plans/{id}/results")
@Tag(name = "Clusters")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ClusterResultResource {
    @Inject
    ClusterPlans plans;
    @Inject
    ClusterCounts counts;
    @Inject
    ClusterResults results;
    @Inject
    MergingClusters merging;
    @Inject
    ClusterMinutes minutes;
    @Inject
    Villages villages;
    @Inject
    HeadsPlace headsPlace;
    @Inject
    RollReader reader;
    @Inject
    Caller caller;
    @Inject
    AuditLog audit;

    @GET
    @Operation(operationId = "getClusterResults", summary = "Read what the clusters said, each for itself and together")
    public List<ClusterResultView> get(@RestPath UUID id) {
        ClusterPlan plan = plans.require(id);
        caller.requirePublicRead(unitOf(plan));
        return shown(plan, reader.isOfficial(unitOf(plan)));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "mergeClusterResults", summary = "Merge the results of all clusters", description = "When every cluster has held its part. All are counted together against all households of the roll; each matter is decided, or too few households were there. The head merges, and so may the Front head or the commune chair: what two people confirmed in each cluster leaves nothing to judge.")
    public RestResponse<List<ClusterResultView>> merge(@RestPath UUID id) {
        ClusterPlan plan = plans.requireForStep(id);
        headsPlace.requireIn(villages.require(plan.villageId()), Role.VILLAGE_FRONT_HEAD, Role.COMMUNE_CHAIR);
        merging.merge(plan);
        audit.record("cluster-results-merged", unitOf(plan), "cluster-plan/" + id, plan.matters().size() + " matters");
        return RestResponse.status(RestResponse.Status.CREATED, shown(plan, true));
    }

    @GET
    @Path("/{matter}/minutes")
    @Transactional
    @Produces("application/pdf")
    @Operation(operationId = "getClusterMinutes", summary = "Read the minutes that merge the clusters' results as PDF", description = "For officials of the unit, because they name people; each reading is recorded.")
    public RestResponse<byte[]> minutes(@RestPath UUID id, @RestPath UUID matter) {
        ClusterPlan plan = plans.require(id);
        caller.requireIn(unitOf(plan), RollResource.READERS);
        ClusterResult result = results.of(id, matter)
                .orElseThrow(() -> Refused.notFound("Kết quả các cụm về nội dung này chưa được tổng hợp",
                        "The clusters' results on this matter have not been merged"));
        audit.record("cluster-minutes-read", unitOf(plan), "cluster-plan/" + id, "matter/" + matter);
        return RestResponse.ResponseBuilder
                .ok(minutes.render(plan, result, merging.total(plan, counts.of(plan), matter)))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"cluster-minutes-" + matter + ".pdf\"")
                .build();
    }

    private List<ClusterResultView> shown(ClusterPlan plan, boolean official) {
        Held held = counts.of(plan);
        return plan.matters().stream().map(matter -> ClusterResultView.of(matter, merging.total(plan, held, matter),
                results.of(plan.id(), matter).orElse(null), official)).toList();
    }

    private UnitPath unitOf(ClusterPlan plan) {
        return villages.require(plan.villageId()).unit();
    }
}
