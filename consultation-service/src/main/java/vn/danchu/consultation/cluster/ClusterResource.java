package vn.danchu.consultation.cluster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
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

import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.keeper.HouseholdKeepers;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;
import vn.danchu.platform.territory.UnitPath;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.Idempotent;
import vn.danchu.platform.web.Page;

/** One cluster and its households. */
@Path("/v1/clusters/{id}")
@Tag(name = "Clusters")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ClusterResource {
    @Inject
    Clusters clusters;
    @Inject
    ClusterChanges changes;
    @Inject
    Villages villages;
    @Inject
    HouseholdKeepers keepers;
    @Inject
    Caller caller;
    @Inject
    AuditLog audit;
    @Inject
    Clock clock;

    @GET
    @Path("/households")
    @Transactional
    @Operation(operationId = "readClusterHouseholds", summary = "Read the households of a cluster on a day", description = "For officials of the unit, because it names people; each reading is recorded.")
    public Page<ClusterHousehold> households(@RestPath UUID id,
            @Parameter(description = "Absent for today", example = "2026-11-20") @QueryParam("on") LocalDate on,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        UnitPath unit = unitOf(clusters.require(id));
        caller.requireIn(unit, Role.VILLAGE_HEAD, Role.VILLAGE_FRONT_HEAD, Role.HOME_AFFAIRS_OFFICER,
                Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.COMMUNE_FRONT);
        Cursor after = Cursor.decode(cursor, 1);
        audit.record("cluster-households-read", unit, "cluster/" + id, "");
        LocalDate day = Objects.requireNonNullElseGet(on, () -> LocalDate.now(clock));
        return Page.of(clusters.households(id, day, after == null ? "" : after.text(0), limit + 1), limit,
                household -> Cursor.of(household.number()));
    }

    @POST
    @Path("/households")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "addToCluster", summary = "Add households to a cluster", description = "From the day on they belong to it and to no other.")
    public RestResponse<ClusterView> add(@RestPath UUID id, @Valid @NotNull AddHouseholds request) {
        ResidentialCluster cluster = kept(id);
        changes.add(cluster, request);
        return changed(cluster, "cluster-households-added",
                request.householdNumbers().size() + " since " + request.since());
    }

    @POST
    @Path("/ending")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "endCluster", summary = "Record that a cluster is no more")
    public RestResponse<ClusterView> end(@RestPath UUID id, @Valid @NotNull EndCluster request) {
        ResidentialCluster cluster = kept(id);
        changes.end(cluster, request.on());
        return changed(cluster, "cluster-ended", request.on().toString());
    }

    private ResidentialCluster kept(UUID id) {
        ResidentialCluster cluster = clusters.requireForChange(id);
        keepers.requireIn(villages.require(cluster.villageId()));
        return cluster;
    }

    private RestResponse<ClusterView> changed(ResidentialCluster cluster, String act, String details) {
        audit.record(act, unitOf(cluster), "cluster/" + cluster.id(), details);
        long households = clusters.sizes(cluster.villageId(), LocalDate.now(clock)).getOrDefault(cluster.id(), 0L);
        return RestResponse.status(RestResponse.Status.CREATED, ClusterView.from(cluster, households));
    }

    private UnitPath unitOf(ResidentialCluster cluster) {
        return villages.require(cluster.villageId()).unit();
    }
}
