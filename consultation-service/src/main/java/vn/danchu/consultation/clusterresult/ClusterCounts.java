package vn.danchu.consultation.clusterresult;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.consultation.attendance.AttendanceSheet;
import vn.danchu.consultation.clusterplan.ClusterPlan;
import vn.danchu.consultation.clusterplan.PlannedPart;
import vn.danchu.consultation.meeting.Meeting;
import vn.danchu.consultation.meeting.Meetings;
import vn.danchu.consultation.meeting.rules.MeetingState;
import vn.danchu.consultation.meetingvote.MeetingVotes;
import vn.danchu.consultation.meetingvote.MeetingVotes.ClusterCount;
import vn.danchu.consultation.minutes.MinutedMeetings;
import vn.danchu.consultation.minutes.MinutedMeetings.MinutedCluster;
import vn.danchu.consultation.secretballot.Tally;

/** What each cluster has said so far. */
@ApplicationScoped
class ClusterCounts {
    @Inject
    Meetings meetings;
    @Inject
    MeetingVotes votes;
    @Inject
    AttendanceSheet sheet;
    @Inject
    MinutedMeetings minuted;

    /** All meetings of a plan and the counts that they confirmed, here and on paper. */
    record Held(List<Meeting> meetings, List<ClusterCount> counts, List<MinutedCluster> onPaper) {

        private List<Meeting> of(PlannedPart cluster) {
            return meetings.stream()
                    .filter(meeting -> meeting.part().orElseThrow().clusterId().equals(cluster.clusterId())).toList();
        }

        /** @return whether the cluster is still to meet, or meets now */
        boolean ahead(PlannedPart cluster) {
            return of(cluster).stream().anyMatch(meeting -> meeting.state().ahead());
        }
    }

    Held of(ClusterPlan plan) {
        return new Held(meetings.ofPlan(plan.id()), votes.confirmedOf(plan.id()),
                minuted.confirmedOf(plan.id()));
    }

    /** @return what the cluster said on the matter; none while it has not, but nobody's voice where nobody came */
    Optional<SubTotal> said(Held held, PlannedPart cluster, UUID matter) {
        return held.counts().stream()
                .filter(count -> count.clusterId().equals(cluster.clusterId()) && count.matterId().equals(matter))
                .findFirst().map(count -> subTotal(held, cluster, count))
                .or(() -> onPaper(held, cluster, matter)).or(() -> nobody(held, cluster));
    }

    private static SubTotal subTotal(Held held, PlannedPart cluster, ClusterCount count) {
        Meeting meeting = held.of(cluster).stream().filter(one -> one.id().equals(count.meetingId())).findFirst()
                .orElseThrow();
        return new SubTotal(cluster, meeting.id(), null, meeting.day(), count.present(), count.tally(),
                count.candidates());
    }

    private static Optional<SubTotal> onPaper(Held held, PlannedPart cluster, UUID matter) {
        return held.onPaper().stream()
                .filter(minutes -> minutes.clusterId().equals(cluster.clusterId())
                        && minutes.matterId().equals(matter))
                .findFirst().map(minutes -> SubTotal.of(cluster, minutes));
    }

    private Optional<SubTotal> nobody(Held held, PlannedPart cluster) {
        List<Meeting> closed = held.of(cluster).stream().filter(meeting -> meeting.state() == MeetingState.CLOSED)
                .toList();
        Predicate<Meeting> attended = meeting -> sheet.came(meeting.id()) > 0;
        return closed.stream().anyMatch(attended)
                ? Optional.empty()
                : closed.stream().findFirst()
                        .map(meeting -> new SubTotal(cluster, meeting.id(), null, meeting.day(), 0,
                                new Tally(0, 0, 0), List.of()));
    }
}
