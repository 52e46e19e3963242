package vn.danchu.consultation.minutes;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.consultation.clusterplan.ClusterPlan;
import vn.danchu.consultation.clusterplan.ClusterPlans;
import vn.danchu.consultation.clusterplan.PlannedPart;
import vn.danchu.consultation.clusterplan.PlanningClusters;
import vn.danchu.consultation.clusterplan.rules.ClusterMeetingRule;
import vn.danchu.consultation.meeting.CallMeeting.ClusterOfPlan;
import vn.danchu.consultation.meeting.Meetings;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;

/** Clusters that met with minutes on paper, as the plan of meetings by clusters says. Joins the caller's transaction. */
@ApplicationScoped
class ClustersOnPaper {
    @Inject
    ClusterPlans plans;
    @Inject
    PlanningClusters planning;
    @Inject
    Meetings meetings;
    @Inject
    MinutedMeetings minuted;

    /** A plan is held before its matters, as everywhere. */
    void hold(ClusterOfPlan cluster) {
        plans.requireForStep(cluster.planId());
    }

    /** @return the part of the cluster that met; refuses a meeting that the plan does not foresee, or whose minutes stand already */
    PlannedPart keep(UUID matter, EnterMeetingResult paper) {
        ClusterOfPlan cluster = paper.cluster();
        ClusterPlan plan = plans.require(cluster.planId());
        meetings.requireNotKeptHere(plan, cluster.clusterId(), matter);
        if (minuted.mattersOf(cluster).contains(matter)) {
            throw Refused.by(CommonProblem.ALREADY_EXISTS, ClusterMeetingRule.minutesEntered());
        }
        // All clusters rest on one roll, frozen as soon as the first of them meets.
        if (!meetings.anyHeldOf(plan)) {
            planning.restOn(plan, paper.rollId(), paper.heldOn());
            meetings.restOnRollOf(plan);
        }
        return plan.keepOnPaper(cluster.clusterId(), matter, paper.rollId(), paper.chair(), paper.heldOn());
    }

    /** Minutes of the cluster were taken back. */
    void letGo(ClusterOfPlan cluster) {
        if (minuted.mattersOf(cluster).isEmpty()) {
            plans.require(cluster.planId()).leavePaper(cluster.clusterId());
        }
    }
}
