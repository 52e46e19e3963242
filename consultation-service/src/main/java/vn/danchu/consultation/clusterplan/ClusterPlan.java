package vn.danchu.consultation.clusterplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import vn.danchu.consultation.clusterplan.rules.ClusterMeetingRule;
import vn.danchu.consultation.clusterplan.rules.ClusterPlanState;
import vn.danchu.consultation.clusterplan.rules.ClusterPlanStep;
import vn.danchu.consultation.matter.Matter;
import vn.danchu.consultation.matter.rules.MatterVoting;
import vn.danchu.consultation.matter.rules.VotingForm;
import vn.danchu.consultation.roll.Roll;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;

/**
 * How a village meets by clusters on some matters, Decree 59/2023 Art. 3(6). From its drawing up to its end it holds the
 * matters: nobody else puts them to a vote.
 */
@Entity
public class ClusterPlan {
    @Id
    private UUID id;
    private UUID villageId;
    private UUID rollId;
    private String scatteredBecause;
    private String arrangements;
    @ElementCollection
    @CollectionTable(name = "cluster_plan_matter", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "place")
    @Column(name = "matter_id")
    private List<UUID> matters = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "cluster_plan_part", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "place")
    private List<PlannedPart> parts = new ArrayList<>();
    @Enumerated(EnumType.STRING)
    private ClusterPlanState state;
    private Instant plannedAt;
    private LocalDate agreedOn;
    private LocalDate reportedOn;
    @Embedded
    private DecideClusterPlan decision;
    @Version
    private long version;

    protected ClusterPlan() {
    }

    /** In a village that may meet so. */
    static ClusterPlan draw(Roll roll, PlanClusterMeetings request, LocalDate today, Instant now) {
        Refused.ifBroken(ClusterMeetingRule.mayMeet(roll.households(), request.scatteredBecause() != null, today));
        ClusterPlan plan = new ClusterPlan();
        plan.id = UUID.randomUUID();
        plan.villageId = request.villageId();
        plan.rollId = roll.id();
        plan.scatteredBecause = request.scatteredBecause();
        plan.arrangements = request.arrangements().strip();
        plan.state = ClusterPlanState.PLANNED;
        plan.plannedAt = now;
        return plan;
    }

    /** Foresees the meeting of a cluster. */
    void add(PlannedPart part) {
        parts.add(part);
    }

    /** Is to decide the matter, which nobody else puts to a vote from here on. */
    void hold(Matter matter) {
        if (!matter.villageId().equals(villageId)) {
            throw Refused.by(MatterVoting.ofAnotherVillage());
        }
        Refused.ifBroken(ClusterMeetingRule.decidable(matter.kind().article()));
        matter.requireForm(VotingForm.MEETING);
        matter.putToVote();
        matters.add(matter.id());
    }

    private void take(ClusterPlanStep step) {
        Refused.unlessMay(step, state);
        state = step.after(state);
    }

    /** The Front committee of the village agrees. */
    void agree(LocalDate today) {
        take(ClusterPlanStep.AGREE);
        agreedOn = today;
    }

    /** The head has put it before the commune committee. */
    void report(LocalDate today) {
        take(ClusterPlanStep.REPORT);
        reportedOn = today;
    }

    /** The commune committee decides. */
    void decide(DecideClusterPlan made, LocalDate today) {
        take(made.approved() ? ClusterPlanStep.APPROVE : ClusterPlanStep.DECLINE);
        Refused.ifBroken(ClusterMeetingRule.decided(made.decidedOn(), reportedOn, today));
        if (!made.approved() && made.reason() == null) {
            throw Refused.by(ClusterMeetingRule.reasonMissing());
        }
        decision = made;
    }

    /** Refuses a step of a cluster's meeting unless the commune committee decided that the village meets so. */
    public void requireHeld() {
        take(ClusterPlanStep.HOLD);
    }

    /** Every cluster has held its part. */
    public void conclude() {
        take(ClusterPlanStep.CONCLUDE);
    }

    /** Counts for nothing. */
    public void withdraw() {
        take(ClusterPlanStep.WITHDRAW);
    }

    /** Its clusters meet as decided, and are counted on the roll of the day on which the first of them meets. */
    void restOn(Roll roll, Map<UUID, Long> sizesOfClusters, LocalDate day) {
        requireHeld();
        Refused.ifBroken(ClusterMeetingRule.mayMeet(roll.households(), scatteredBecause != null, day));
        Refused.ifBroken(ClusterMeetingRule.complete(sizesOfClusters.keySet()
                .equals(parts.stream().map(PlannedPart::clusterId).collect(Collectors.toSet()))));
        rollId = roll.id();
        parts.replaceAll(part -> part.counting(sizesOfClusters.get(part.clusterId())));
    }

    /** @return the part of a cluster, for its meeting; refuses another roll or chair than the plan has */
    public ClusterPart part(UUID cluster, UUID roll, String chair, boolean byStandIn) {
        // Whom the commune designates for a cluster that was not called chairs it, too.
        PlannedPart part = planned(cluster, roll, byStandIn ? planned(cluster).chair() : chair);
        if (part.onPaper()) {
            throw Refused.by(CommonProblem.ALREADY_EXISTS, ClusterMeetingRule.keptOnPaper());
        }
        return new ClusterPart(id, cluster, part.clusterName(), part.chairedBy());
    }

    /** @return the part of a cluster that met with minutes on paper; refuses what the plan does not say, or did not yet say */
    public PlannedPart keepOnPaper(UUID cluster, UUID matter, UUID roll, String chair, LocalDate heldOn) {
        requireHeld();
        Refused.ifBroken(ClusterMeetingRule.held(heldOn, decision.decidedOn()));
        if (!matters.contains(matter)) {
            throw Refused.by(ClusterMeetingRule.matterNotOfPlan());
        }
        PlannedPart part = planned(cluster, roll, chair);
        parts.set(parts.indexOf(part), part.kept(true));
        return part;
    }

    /** The minutes on paper of a cluster were all taken back. */
    public void leavePaper(UUID cluster) {
        parts.replaceAll(part -> part.clusterId().equals(cluster) ? part.kept(false) : part);
    }

    /** @return whether a cluster has met with minutes on paper */
    public boolean metOnPaper() {
        return parts.stream().anyMatch(PlannedPart::onPaper);
    }

    /** @return whether the day is over on which the plan has the cluster meet */
    public boolean isOverdue(UUID cluster, LocalDate today) {
        return today.isAfter(planned(cluster).expectedTime().toLocalDate());
    }

    /** @return whether the day is over on which the plan has the first cluster meet */
    public boolean isOverdue(LocalDate today) {
        return parts.stream().anyMatch(part -> isOverdue(part.clusterId(), today));
    }

    private PlannedPart planned(UUID cluster, UUID roll, String chair) {
        PlannedPart part = planned(cluster);
        if (!roll.equals(rollId) || !chair.strip().equals(part.chair())) {
            throw Refused.by(ClusterMeetingRule.rollAndChairOfPlan());
        }
        return part;
    }

    private PlannedPart planned(UUID cluster) {
        return parts.stream().filter(planned -> planned.clusterId().equals(cluster)).findFirst()
                .orElseThrow(() -> Refused.by(ClusterMeetingRule.clusterNotOfPlan()));
    }

    public UUID id() {
        return id;
    }

    public UUID villageId() {
        return villageId;
    }

    public UUID rollId() {
        return rollId;
    }

    Optional<String> scatteredBecause() {
        return Optional.ofNullable(scatteredBecause);
    }

    String arrangements() {
        return arrangements;
    }

    /** @return the matters on which every cluster votes, in order */
    public List<UUID> matters() {
        return List.copyOf(matters);
    }

    public List<PlannedPart> parts() {
        return List.copyOf(parts);
    }

    public ClusterPlanState state() {
        return state;
    }

    Instant plannedAt() {
        return plannedAt;
    }

    Optional<LocalDate> agreedOn() {
        return Optional.ofNullable(agreedOn);
    }

    Optional<LocalDate> reportedOn() {
        return Optional.ofNullable(reportedOn);
    }

    Optional<DecideClusterPlan> decision() {
        return Optional.ofNullable(decision);
    }
}
