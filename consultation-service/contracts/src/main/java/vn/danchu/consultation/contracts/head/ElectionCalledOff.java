package vn.danchu.consultation.contracts.head;

import java.time.LocalDate;
import java.util.UUID;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * The commune chair called the election of a village head off before its vote.
 *
 * @param electionId
 *            the election
 * @param matterId
 *            the matter on which nobody votes any more
 * @param villageId
 *            the village, in its present version
 * @param communeCode
 *            code of its commune
 * @param calledOffOn
 *            day of the calling off
 */
public record ElectionCalledOff(UUID electionId, UUID matterId, UUID villageId, String communeCode,
        LocalDate calledOffOn) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.election-called-off.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
