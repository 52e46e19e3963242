package vn.danchu.consultation.meetingresult;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.danchu.consultation.candidacy.CandidateVotes;
import vn.danchu.consultation.matter.rules.VotingForm;
import vn.danchu.consultation.votecount.VoteChannel;
import vn.danchu.consultation.votecount.VoteCount;
import vn.danchu.consultation.votecount.VotePart;

/**
 * The count of a meeting on a matter, whether it was minuted on paper or taken here; every figure counts households.
 *
 * @param rollId
 *            the frozen roll it is held against
 * @param heldOn
 *            day of the meeting
 * @param present
 *            households represented at the vote
 * @param yes
 *            in favour
 * @param no
 *            against
 * @param other
 *            with another opinion
 * @param candidates
 *            in an election, those in favour by candidate; empty for another matter, and where one stands alone
 * @param chair
 *            who chaired
 * @param secretary
 *            who kept the minutes
 * @param meetingId
 *            the meeting held here; null when only its minutes were entered, or clusters met
 * @param minuted
 *            whether it is the count of minutes that two people stand for
 * @param clusters
 *            what each cluster said; empty where the whole village met
 */
public record MeetingCount(UUID rollId, LocalDate heldOn, long present, long yes, long no, long other,
        List<CandidateVotes> candidates, String chair, String secretary, UUID meetingId,
        boolean minuted, List<VotePart> clusters) {

    long voices() {
        return yes + no + other;
    }

    List<VotePart> parts(VoteCount decided) {
        VoteChannel channel = minuted ? VoteChannel.MINUTES_ON_PAPER : VoteChannel.MEETING;
        return clusters.isEmpty() ? decided.whole(channel) : clusters;
    }

    // Who is in favour of another candidate is not in favour of the one with the most.
    VoteCount forDecision(long households) {
        long most = CandidateVotes.most(candidates, yes);
        return new VoteCount(VotingForm.MEETING, heldOn, rollId, households, present, most, no, other + yes - most);
    }
}
