package vn.danchu.consultation.meetingvote;

import java.util.UUID;

import jakarta.persistence.Embeddable;

/** What became of the ballots of a secret ballot, and who watched the count. */
@Embeddable
record Ballots(Long handedOut, Long returned, Long valid, Long invalid, UUID firstWitness, UUID secondWitness) {
    static final Ballots NONE = new Ballots(null, null, null, null, null, null);

    static Ballots of(CountBallots count) {
        return new Ballots(count.handedOut(), count.returned(), count.valid(), count.invalid(),
                count.witnesses().get(0), count.witnesses().get(1));
    }
}
