package vn.danchu.consultation.votecount;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.danchu.consultation.votecount.rules.CountInParts.Figures;

/**
 * What the households of one meeting, round or vote said; every figure counts households.
 *
 * @param place
 *            name of the cluster; null where the whole village voted
 * @param households
 *            that belong to this part, by the frozen roll
 * @param participants
 *            of those, who took part
 */
@Embeddable
public record VotePart(@Enumerated(EnumType.STRING) VoteChannel channel, String place, LocalDate votedOn,
        long households, long participants, long yes, long no, long other) {

    /** @return the figures by which the parts must add up */
    public Figures figures() {
        return new Figures(households, participants, yes, no, other);
    }
}
