package vn.danchu.consultation.clusterplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.consultation.candidacy.Candidacies;
import vn.danchu.consultation.cluster.Clusters;
import vn.danchu.consultation.clusterplan.PlanClusterMeetings.ClusterMeetingPlan;
import vn.danchu.consultation.clusterplan.rules.ClusterMeetingRule;
import vn.danchu.consultation.matter.Matter;
import vn.danchu.consultation.matter.Matters;
import vn.danchu.consultation.roll.Roll;
import vn.danchu.consultation.roll.Rolls;
import vn.danchu.platform.problem.Refused;

/** Draws up plans of meetings by clusters, keeps them to the households of the day, and lets their matters go. Joins the caller's transaction. */
@ApplicationScoped
public class PlanningClusters {
    private static final int NAMED_AT_MOST = 20;
    @Inject
    ClusterPlans plans;
    @Inject
    Clusters clusters;
    @Inject
    Matters matters;
    @Inject
    Candidacies candidacies;
    @Inject
    Rolls rolls;
    @Inject
    Clock clock;

    ClusterPlan draw(PlanClusterMeetings request) {
        Roll roll = rolls.requireFor(request.villageId(), request.rollId(), LocalDate.now(clock), false);
        List<Matter> held = request.matters().stream().map(matters::requireForVote).toList();
        ClusterPlan plan = ClusterPlan.draw(roll, request, LocalDate.now(clock), clock.instant());
        parts(request, roll).forEach(plan::add);
        held.forEach(plan::hold);
        held.forEach(matter -> candidacies.requireSomebodyStands(matter.id()));
        plans.persistAndFlush(plan);
        return plan;
    }

    private List<PlannedPart> parts(PlanClusterMeetings request, Roll roll) {
        Map<UUID, Long> sizes = rolls.sizesOfClusters(roll.id());
        List<UUID> planned = request.clusters().stream().map(ClusterMeetingPlan::clusterId).toList();
        requireEverybodyMeets(roll, sizes);
        Refused.ifBroken(ClusterMeetingRule
                .complete(planned.size() == sizes.size() && sizes.keySet().equals(planned.stream()
                        .collect(Collectors.toSet()))));
        Map<UUID, String> names = clusters.names(planned);
        return request.clusters().stream()
                .map(part -> part(part, roll, names.get(part.clusterId()), sizes.get(part.clusterId()))).toList();
    }

    private void requireEverybodyMeets(Roll roll, Map<UUID, Long> sizes) {
        long without = roll.households() - sizes.values().stream().mapToLong(Long::longValue).sum();
        Refused.ifBroken(
                ClusterMeetingRule.everybodyMeets(without, rolls.ofNoCluster(roll.id(), NAMED_AT_MOST)));
    }

    /**
     * The commune committee decides on clusters, chairs, times and places, Decree 59/2023 Art. 3(6), not on who lives there: what
     * it decided stands when households come or go before the first cluster meets.
     */
    public void restOn(ClusterPlan plan, UUID rollOfTheDay, LocalDate day) {
        Roll roll = rolls.requireFor(plan.villageId(), rollOfTheDay, day, false);
        if (!roll.id().equals(plan.rollId())) {
            Map<UUID, Long> sizes = rolls.sizesOfClusters(roll.id());
            requireEverybodyMeets(roll, sizes);
            plan.restOn(roll, sizes, day);
        }
    }

    private PlannedPart part(ClusterMeetingPlan part, Roll roll, String name, long households) {
        boolean livesThere = part.chairHouseholdId() != null
                && Objects.equals(rolls.clusterOf(roll.id(), part.chairHouseholdId()).orElse(null), part.clusterId());
        Refused.ifBroken(ClusterMeetingRule.mayChair(part.chairedBy(), livesThere));
        return new PlannedPart(part.clusterId(), name, households, part.chairedBy(), part.chair().strip(),
                part.startsAt().toInstant(), part.place().strip(), false);
    }

    /** The matters of a plan that will not be held are before the households again. */
    void letGo(ClusterPlan plan) {
        plan.matters().forEach(matter -> matters.requireForVote(matter).takeBack());
    }
}
