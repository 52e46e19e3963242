package vn.danchu.consultation.votecount;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.danchu.consultation.matter.rules.VotingForm;
import vn.danchu.consultation.votecount.rules.CountInParts.Figures;

/**
 * How a vote ended, in figures.
 *
 * @param form
 *            how the households decided
 * @param votedOn
 *            day of the meeting, or on which the voting period ended
 * @param rollId
 *            the frozen roll
 * @param households
 *            all its households
 * @param participants
 *            households that took part
 * @param yes
 *            in favour; in an election, of who has the most
 * @param no
 *            against
 * @param other
 *            with another opinion; in an election, also for another candidate
 */
@Embeddable
public record VoteCount(@Enumerated(EnumType.STRING) VotingForm form, LocalDate votedOn, UUID rollId,
        long households, long participants, long yes, long no, long other) {

    /** @return the count as the one part of itself: one meeting, round or vote of the whole village */
    public List<VotePart> whole(VoteChannel channel) {
        return List.of(new VotePart(channel, null, votedOn, households, participants, yes, no, other));
    }

    Figures figures() {
        return new Figures(households, participants, yes, no, other);
    }
}
