package vn.danchu.consultation.secretballot;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

import org.apache.commons.codec.binary.Base32;
import org.apache.commons.codec.digest.DigestUtils;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A ballot without its household. The receipt fixes vote, choice and nonce together: whoever holds it can tell that the
 * ledger lists this very ballot with this very choice, and nobody can make another choice fit the same receipt.
 *
 * @param receipt
 *            first 20 bytes of SHA-256 over "danchu-ballot-v1|vote|choice|nonce", as lower-case base32
 * @param choice
 *            what was chosen
 * @param nonce
 *            128 random bits in hexadecimal; without them a receipt could be tried against the three choices
 */
public record CountedBallot(@Schema(examples = "jbz72tek6iiokhw6obrnhkaighwwoeew") String receipt, Choice choice,
        @Schema(examples = "5f0c3b9a7d2e41868b1c9e60a4d3f278") String nonce) {
    private static final int RECEIPT_BYTES = 20;

    static CountedBallot of(UUID vote, Choice choice, String nonce) {
        String committed = "danchu-ballot-v1|" + vote + "|" + choice + "|" + nonce;
        byte[] digest = DigestUtils.sha256(committed);
        String receipt = new Base32().encodeToString(Arrays.copyOf(digest, RECEIPT_BYTES)).toLowerCase(Locale.ROOT);
        return new CountedBallot(receipt, choice, nonce);
    }
}
