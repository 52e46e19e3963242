package vn.danchu.consultation.secretballot;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.apache.commons.codec.digest.DigestUtils;

import vn.danchu.consultation.secretballot.rules.BallotRule;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.IdempotencyKey;

/**
 * A household votes. The household's row in the box is at once the proof that it voted and the memory of the request, so
 * no stored answer could ever tie a receipt to a household.
 */
@ApplicationScoped
class Casting {
    @Inject
    BallotBox box;
    @Inject
    BallotSeal seal;
    @Inject
    Clock clock;

    /** A cast ballot, and whether this request only repeats an earlier one. */
    record Cast(CountedBallot ballot, boolean replayed) {
    }

    @Transactional
    Cast cast(UUID vote, String person, Choice choice, String key) {
        BallotBox.Slot slot = approach(vote, person);
        if (!slot.open() || !clock.instant().isBefore(slot.closesAt())) {
            throw Refused.by(CommonProblem.ILLEGAL_STEP, BallotRule.notOpen());
        }
        String fingerprint = DigestUtils.sha256Hex(vote + "|" + slot.household() + "|" + key);
        CountedBallot ballot = seal.fill(vote, choice);
        byte[] sealed = seal.seal(slot.ballotKey(), vote, slot.household(), ballot);
        if (box.cast(vote, new BallotBox.Sealed(slot.household(), fingerprint, sealed))) {
            return new Cast(ballot, false);
        }
        return new Cast(earlier(vote, slot, fingerprint, choice), true);
    }

    private BallotBox.Slot approach(UUID vote, String person) {
        BallotBox.Slot slot = box.approach(vote, person, LocalDate.now(clock))
                .orElseThrow(() -> Refused.notFound("Không có cuộc biểu quyết này", "No such vote"));
        if (slot.household() == null) {
            throw Refused.by(CommonProblem.NOT_ALLOWED, BallotRule.notOnRoll());
        }
        return slot;
    }

    private CountedBallot earlier(UUID vote, BallotBox.Slot slot, String fingerprint, Choice choice) {
        BallotBox.Sealed earlier = box.find(vote, slot.household()).orElseThrow();
        if (!earlier.keyFingerprint().equals(fingerprint)) {
            throw Refused.by(CommonProblem.ALREADY_EXISTS, BallotRule.votedAlready());
        }
        CountedBallot ballot = seal.open(slot.ballotKey(), vote, slot.household(), earlier.seal());
        if (ballot.choice() != choice) {
            throw IdempotencyKey.usedForAnotherRequest();
        }
        return ballot;
    }
}
