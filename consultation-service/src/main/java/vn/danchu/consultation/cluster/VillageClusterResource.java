package vn.danchu.consultation.cluster;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import io.smallrye.common.annotation.RunOnVirtualThread;

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.keeper.HouseholdKeepers;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.web.Idempotent;

/** The clusters of a village. */
@Path("/v1/villages/{id}/clusters")
@Tag(name = "Clusters", description = "Parts of a village that meet apart, Law 10/2022/QH15 Art. 18(3)")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class VillageClusterResource {
    @Inject
    Villages villages;
    @Inject
    Clusters clusters;
    @Inject
    ClusterChanges changes;
    @Inject
    HouseholdKeepers keepers;
    @Inject
    Caller caller;
    @Inject
    AuditLog audit;
    @Inject
    Clock clock;

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "establishCluster", summary = "Name a cluster of a village and its households")
    public RestResponse<ClusterView> establish(@RestPath UUID id, @Valid @NotNull EstablishCluster request) {
        Village village = villages.require(id);
        keepers.requireIn(village);
        ResidentialCluster cluster = changes.establish(village, request);
        audit.record("cluster-established", village.unit(), "cluster/" + cluster.id(),
                cluster.name() + ", households " + request.householdNumbers().size());
        return RestResponse.ResponseBuilder
                .create(RestResponse.Status.CREATED, ClusterView.from(cluster, request.householdNumbers().size()))
                .location(URI.create("/v1/clusters/" + cluster.id())).build();
    }

    @GET
    @Operation(operationId = "listClusters", summary = "List the clusters that a village has on a day")
    public List<ClusterView> list(@RestPath UUID id,
            @Parameter(description = "As they were on this day; absent for today", example = "2026-11-20") @QueryParam("on") LocalDate on) {
        caller.requirePublicRead(villages.require(id).unit());
        LocalDate day = Objects.requireNonNullElseGet(on, () -> LocalDate.now(clock));
        Map<UUID, Long> sizes = clusters.sizes(id, day);
        return clusters.ofVillage(id, day).stream()
                .map(cluster -> ClusterView.from(cluster, sizes.getOrDefault(cluster.id(), 0L))).toList();
    }
}
