package vn.danchu.consultation.secretballot;

import java.util.List;
import java.util.UUID;

/** Every counted ballot of a vote, without its household: enough for anyone to count again. */
public record Ledger(UUID voteId, Tally tally, List<CountedBallot> entries) {
}
