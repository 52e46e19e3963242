package vn.danchu.consultation.clusterplan;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.inject.Inject;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import io.smallrye.common.annotation.RunOnVirtualThread;

import vn.danchu.consultation.agreement.FrontsAgreement;
import vn.danchu.consultation.clusterplan.rules.ClusterPlanState;
import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.official.HeadsPlace;
import vn.danchu.platform.audit.AuditLog;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;
import vn.danchu.platform.territory.UnitPath;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.Idempotent;
import vn.danchu.platform.web.Page;

/** How a village meets by clusters: proposed by the head, agreed with the Front committee, decided by the commune committee. */
@Path("/v1/cluster-plans")
@Tag(name = "Clusters")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ClusterPlanResource {
    @Inject
    ClusterPlans plans;
    @Inject
    PlanningClusters planning;
    @Inject
    Villages villages;
    @Inject
    FrontsAgreement frontsAgreement;
    @Inject
    HeadsPlace headsPlace;
    @Inject
    Caller caller;
    @Inject
    AuditLog audit;
    @Inject
    Clock clock;

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "planClusterMeetings", summary = "Plan to meet by clusters", description = "From 200 households on, or where people live scattered. Until its end the plan holds its matters: nobody else puts them to a vote.")
    public RestResponse<ClusterPlanView> plan(@Valid @NotNull PlanClusterMeetings request) {
        Village village = villages.require(request.villageId());
        headsPlace.requireIn(village);
        villages.requireStanding(village, LocalDate.now(clock));
        ClusterPlan plan = planning.draw(request);
        frontsAgreement.putForward(plan.id(), village);
        audit.record("cluster-meetings-planned", village.unit(), "cluster-plan/" + plan.id(),
                plan.parts().size() + " clusters");
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, ClusterPlanView.from(plan))
                .location(URI.create("/v1/cluster-plans/" + plan.id())).build();
    }

    @GET
    @Operation(operationId = "listClusterPlans", summary = "List the plans of a village to meet by clusters, the newest first")
    public Page<ClusterPlanView> list(@QueryParam("village") @NotNull UUID village,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        caller.requirePublicRead(villages.require(village).unit());
        return Page.of(plans.ofVillage(village, Cursor.decode(cursor, 2), limit + 1), limit,
                plan -> Cursor.of(plan.plannedAt(), plan.id())).map(ClusterPlanView::from);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getClusterPlan", summary = "Read one plan to meet by clusters")
    public ClusterPlanView get(@RestPath UUID id) {
        ClusterPlan plan = plans.require(id);
        caller.requirePublicRead(unitOf(plan));
        return ClusterPlanView.from(plan);
    }

    @POST
    @Path("/{id}/agreement")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "agreeToClusterPlan", summary = "Agree, for the Front committee of the village, to the plan", description = "Where the village has no Front head, the commune Front agrees.")
    public RestResponse<ClusterPlanView> agree(@RestPath UUID id) {
        ClusterPlan plan = plans.requireForStep(id);
        frontsAgreement.requireOn(id, villages.require(plan.villageId()));
        plan.agree(LocalDate.now(clock));
        return done(plan, "cluster-plan-agreed", "");
    }

    @POST
    @Path("/{id}/report")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "reportClusterPlan", summary = "Report the plan to the commune committee")
    public RestResponse<ClusterPlanView> report(@RestPath UUID id) {
        ClusterPlan plan = plans.requireForStep(id);
        headsPlace.requireIn(villages.require(plan.villageId()));
        plan.report(LocalDate.now(clock));
        return done(plan, "cluster-plan-reported", "");
    }

    @POST
    @Path("/{id}/decision")
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "decideClusterPlan", summary = "Record what the commune committee decided on the plan", description = "Approved, its meetings may be called. Declined, its matters are before the households again.")
    public RestResponse<ClusterPlanView> decide(@RestPath UUID id, @Valid @NotNull DecideClusterPlan request) {
        ClusterPlan plan = plans.requireForStep(id);
        caller.requireIn(unitOf(plan), Role.COMMUNE_CHAIR);
        plan.decide(request, LocalDate.now(clock));
        if (plan.state() == ClusterPlanState.DECLINED) {
            planning.letGo(plan);
        }
        return done(plan, "cluster-plan-decided", plan.state() + " by " + request.number());
    }

    private RestResponse<ClusterPlanView> done(ClusterPlan plan, String act, String details) {
        audit.record(act, unitOf(plan), "cluster-plan/" + plan.id(), details);
        return RestResponse.status(RestResponse.Status.CREATED, ClusterPlanView.from(plan));
    }

    private UnitPath unitOf(ClusterPlan plan) {
        return villages.require(plan.villageId()).unit();
    }
}
