package vn.danchu.consultation.secretballot;

import java.util.UUID;

/**
 * What the representative keeps. After the count the public ledger must list this receipt.
 *
 * @param receipt
 *            fixes vote, choice and nonce together
 * @param voteId
 *            the vote
 * @param nonce
 *            with it and the choice the receipt can be computed anew by anyone
 */
public record BallotReceipt(String receipt, UUID voteId, String nonce) {
}
