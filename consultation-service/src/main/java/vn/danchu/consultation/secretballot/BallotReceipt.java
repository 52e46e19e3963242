package vn.danchu.consultation.secretballot;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
public record BallotReceipt(@Schema(examples = "jbz72tek6iiokhw6obrnhkaighwwoeew") String receipt, UUID voteId,
        @Schema(examples = "5f0c3b9a7d2e41868b1c9e60a4d3f278") String nonce) {
}
