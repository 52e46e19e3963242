package vn.danchu.consultation.contracts.head;

import java.time.LocalDate;
import java.util.UUID;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * Who asked for the dismissal of a village head took it back before the vote, or the head left the post before it.
 *
 * @param dismissalId
 *            the dismissal
 * @param matterId
 *            the matter on which nobody votes any more
 * @param villageId
 *            the village, in its present version
 * @param communeCode
 *            code of its commune
 * @param withdrawnOn
 *            day of the withdrawal
 */
public record DismissalWithdrawn(UUID dismissalId, UUID matterId, UUID villageId, String communeCode,
        LocalDate withdrawnOn) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.dismissal-withdrawn.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
