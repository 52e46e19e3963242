package vn.danchu.consultation.contracts.ballot;

import java.time.LocalDate;
import java.util.UUID;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * The village head took the ballots back before they were counted. They count for nothing, and the matter may be put to
 * the vote again.
 *
 * @param ballotRoundId
 *            the round of household ballots
 * @param matterId
 *            the matter that the ballots asked about
 * @param villageId
 *            the village, in its present version
 * @param communeCode
 *            code of its commune
 * @param withdrawnOn
 *            day of the withdrawal
 */
public record BallotsWithdrawn(UUID ballotRoundId, UUID matterId, UUID villageId, String communeCode,
        LocalDate withdrawnOn) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.ballots-withdrawn.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
