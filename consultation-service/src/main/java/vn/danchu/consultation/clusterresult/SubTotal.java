package vn.danchu.consultation.clusterresult;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.clusterplan.PlannedPart;
import vn.danchu.consultation.minutes.MinutedMeetings.MinutedCluster;
import vn.danchu.consultation.secretballot.Tally;

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
}
