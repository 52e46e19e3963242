package vn.danchu.consultation.ballotdelivery;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far the ballots have come; every figure counts households, but for the replaced ballots.
 *
 * @param households
 *            of the frozen roll; none before the first ballot goes out
 * @param givenOut
 *            that were given their ballot, those that returned it included
 * @param replaced
 *            ballots that were lost or spoilt, each replaced by a new one
 */
public record DeliveryFigures(@Schema(examples = "52") long households, @Schema(examples = "50") long givenOut,
        @Schema(examples = "47") long returned, @Schema(examples = "1") long refused,
        @Schema(examples = "1") long notAtHome, @Schema(examples = "1") long replaced) {
}
