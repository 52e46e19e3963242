package vn.danchu.consultation.clusterresult;

import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.consultation.clusterplan.ClusterPlan;
import vn.danchu.consultation.clusterplan.PlannedPart;
import vn.danchu.consultation.clusterplan.rules.ClusterMeetingRule;
import vn.danchu.consultation.clusterresult.ClusterCounts.Held;
import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.community.Villages;
import vn.danchu.consultation.matter.Matter;
import vn.danchu.consultation.matter.Matters;
import vn.danchu.consultation.matter.rules.MatterState;
import vn.danchu.consultation.meeting.Meeting;
import vn.danchu.consultation.meeting.MeetingDesk;
import vn.danchu.consultation.meeting.rules.Convenor;
import vn.danchu.consultation.meetingresult.ConcludingMeeting;
import vn.danchu.consultation.meetingresult.MeetingCount;
import vn.danchu.consultation.meetingresult.MeetingResultView;
import vn.danchu.consultation.meetingvote.MeetingVotes;
import vn.danchu.consultation.minutes.MinutedMeetings;
import vn.danchu.consultation.procedure.MeetingProcedure;
import vn.danchu.consultation.procedure.NamedPerson;
import vn.danchu.consultation.roll.Rolls;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;

/**
 * Adds up what all clusters said, and ends it where every meeting ends: quorum and threshold are judged on the whole village.
 * Joins the caller's transaction.
 */
@ApplicationScoped
class MergingClusters {
    @Inject
    ClusterCounts counts;
    @Inject
    ClusterResults results;
    @Inject
    ConcludingMeeting concluding;
    @Inject
    MeetingVotes votes;
    @Inject
    MinutedMeetings minuted;
    @Inject
    MeetingProcedure procedure;
    @Inject
    MeetingDesk desk;
    @Inject
    Matters matters;
    @Inject
    Villages villages;
    @Inject
    Rolls rolls;
    @Inject
    Caller caller;
    @Inject
    Clock clock;

    void merge(ClusterPlan plan) {
        plan.conclude();
        Held held = counts.of(plan);
        Refused.ifBroken(ClusterMeetingRule.mergeable(plan.parts().stream()
                .filter(cluster -> !hasSaidAll(plan, held, cluster)).map(PlannedPart::clusterName).toList()));
        // What the commune has concluded without the village does not keep the other matters from their result.
        plan.matters().stream().map(matters::requireForVote).filter(matter -> matter.state() != MatterState.LAPSED)
                .forEach(matter -> conclude(plan, matter, total(plan, held, matter.id())));
    }

    private boolean hasSaidAll(ClusterPlan plan, Held held, PlannedPart cluster) {
        return !held.ahead(cluster)
                && plan.matters().stream().allMatch(matter -> counts.said(held, cluster, matter).isPresent());
    }

    /** @return what the clusters have said so far */
    MatterTotal total(ClusterPlan plan, Held held, UUID matter) {
        return new MatterTotal(plan.parts().stream().flatMap(cluster -> counts.said(held, cluster, matter).stream())
                .toList());
    }

    private void conclude(ClusterPlan plan, Matter matter, MatterTotal total) {
        Village village = villages.require(plan.villageId());
        long households = rolls.require(plan.rollId()).households();
        // Too few in all: the village has not decided, and the matter is before it again.
        if (total.present() < concluding.needed(matter, households, total.lastDay())) {
            matter.takeBack();
        }
        MeetingCount count = new MeetingCount(plan.rollId(), total.lastDay(), total.present(), total.yes(), total.no(),
                total.other(), total.candidates(), caller.name(), secretaries(total), null,
                false, total.parts());
        MeetingResultView result = concluding.conclude(matter, village, count);
        votes.merged(plan.id(), matter.id(), result);
        minuted.merged(plan.id(), matter.id(), result);
        results.persist(ClusterResult.of(plan, matter.id(), total, households, result, clock.instant(),
                caller.name()));
    }

    private String secretaries(MatterTotal total) {
        return total.clusters().stream().flatMap(this::secretary).distinct().collect(Collectors.joining(", "));
    }

    private Stream<String> secretary(SubTotal cluster) {
        return cluster.minutes() == null
                ? procedure.secretary(cluster.meetingId()).map(NamedPerson::name).stream()
                : Stream.of(cluster.minutes().secretary());
    }

    /** Counts for nothing: meetings that were called are not held, and the matters are before the households again. */
    void withdraw(ClusterPlan plan) {
        plan.withdraw();
        // Once counted, nobody takes the plan back because of what the households say.
        if (votes.anyCountedOf(plan.id()) || minuted.anyOf(plan.id())) {
            throw Refused.by(CommonProblem.ILLEGAL_STEP, ClusterMeetingRule.alreadyCounted());
        }
        counts.of(plan).meetings().stream().map(meeting -> desk.forStep(meeting.id()))
                .filter(meeting -> meeting.state().ahead()).forEach(this::callOff);
        plan.matters().forEach(matter -> matters.requireForVote(matter).takeBack());
    }

    // What others called for a cluster that the head did not is not the head's to stop.
    private void callOff(Meeting meeting) {
        if (meeting.convenor() == Convenor.DESIGNATED_CONVENOR) {
            desk.requireChair(meeting);
        }
        meeting.cancel();
    }
}
