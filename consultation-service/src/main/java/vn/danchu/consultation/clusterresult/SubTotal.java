package vn.danchu.consultation.clusterresult;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.clusterplan.PlannedPart;
import vn.danchu.consultation.minutes.MinutedMeetings.MinutedCluster;
import vn.danchu.consultation.secretballot.Tally;
import vn.danchu.consultation.votecount.VoteChannel;
import vn.danchu.consultation.votecount.VotePart;

/**
 * What one cluster said on a matter.
 *
 * @param meetingId
 *            where it did; null where its minutes were kept on paper
 * @param minutes
 *            those on paper; null where its meeting was kept here
 * @param heldOn
 *            day of that meeting
 * @param present
 *            households of the cluster that were there while it voted; nobody where nobody came to its meeting
 */
record SubTotal(PlannedPart cluster, @Nullable UUID meetingId, @Nullable MinutedCluster minutes, LocalDate heldOn,
        long present, Tally tally) {
    static SubTotal of(PlannedPart cluster, MinutedCluster minutes) {
        return new SubTotal(cluster, null, minutes, minutes.heldOn(), minutes.present(), minutes.tally());
    }

    VotePart part() {
        return new VotePart(minutes == null ? VoteChannel.CLUSTER_MEETING : VoteChannel.CLUSTER_MINUTES_ON_PAPER,
                cluster.clusterName(), heldOn, cluster.households(), present, tally.yes(), tally.no(), tally.other());
    }
}
