package vn.danchu.consultation.clusterresult;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.candidacy.CandidateVotes;
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
 * @param candidates
 *            in an election, those in favour by candidate; may be empty where one stands alone
 */
record SubTotal(PlannedPart cluster, @Nullable UUID meetingId, @Nullable MinutedCluster minutes, LocalDate heldOn,
        long present, Tally tally, List<CandidateVotes> candidates) {
    static SubTotal of(PlannedPart cluster, MinutedCluster minutes) {
        return new SubTotal(cluster, null, minutes, minutes.heldOn(), minutes.present(), minutes.tally(),
                minutes.candidates());
    }

    /** @return households for the candidate; where nobody is told apart, one stands alone or nobody is in favour */
    long votesFor(UUID candidate) {
        return candidates.isEmpty()
                ? tally.yes()
                : candidates.stream().filter(row -> row.candidateId().equals(candidate))
                        .mapToLong(CandidateVotes::votes).sum();
    }

    /**
     * @param inFavour
     *            households in favour of what the whole village is told to be in favour of: in an election, of who has the most there
     */
    VotePart part(long inFavour) {
        return new VotePart(minutes == null ? VoteChannel.CLUSTER_MEETING : VoteChannel.CLUSTER_MINUTES_ON_PAPER,
                cluster.clusterName(), heldOn, cluster.households(), present, inFavour, tally.no(),
                tally.other() + tally.yes() - inFavour);
    }
}
