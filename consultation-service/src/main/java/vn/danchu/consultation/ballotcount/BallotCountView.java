package vn.danchu.consultation.ballotcount;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.danchu.consultation.candidacy.CandidateVotes;
import vn.danchu.consultation.secretballot.Tally;
import vn.danchu.platform.web.OfficialClock;

/**
 * A count of household ballots as anyone may see it.
 *
 * @param endedOn
 *            day on which the collection ended: the day of the vote
 * @param notReturned
 *            households without a ballot in the box; they count as households, not as voices
 * @param confirmed
 *            whether two people have confirmed it, so that nothing changes any more
 */
public record BallotCountView(UUID roundId,
        @Schema(examples = "2026-12-05T18:30:00+07:00") OffsetDateTime countedAt,
        @Schema(examples = "2026-12-05") LocalDate endedOn, @Schema(examples = "52") long households,
        @Schema(examples = "50") long givenOut, @Schema(examples = "47") long returned,
        @Schema(examples = "5") long notReturned, @Schema(examples = "46") long valid,
        @Schema(examples = "1") long invalid, Tally tally,
        @Schema(description = "In an election: the ballots in favour by candidate") List<CandidateVotes> candidates,
        List<CountConfirmed> confirmations,
        @Schema(examples = "true") boolean confirmed) {

    /** For which side the count was confirmed, and when. */
    public record CountConfirmed(@Schema(examples = "TEAM_LEADER") String side,
            @Schema(examples = "2026-12-05T18:40:00+07:00") OffsetDateTime at) {
    }

    static BallotCountView from(BallotCount count, boolean confirmed) {
        return new BallotCountView(count.roundId(), count.countedAt(), count.endedOn(), count.households(),
                count.givenOut(), count.returned(), count.households() - count.returned(), count.valid(),
                count.invalid(), count.tally(), count.candidates(),
                count.confirmations().stream()
                        .map(given -> new CountConfirmed(given.side().name(),
                                given.confirmedAt().atZone(OfficialClock.ZONE).toOffsetDateTime()))
                        .toList(),
                confirmed);
    }
}
