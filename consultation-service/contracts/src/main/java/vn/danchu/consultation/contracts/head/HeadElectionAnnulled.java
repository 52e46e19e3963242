package vn.danchu.consultation.contracts.head;

import java.time.LocalDate;
import java.util.UUID;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * A village head has left office because the commune committee annulled the election, Law 10/2022/QH15 Art. 22(2).
 *
 * @param electionId
 *            the election
 * @param villageId
 *            the village, in its present version
 * @param communeCode
 *            code of its commune
 * @param name
 *            the head's name
 * @param leftOn
 *            first day without the head
 */
public record HeadElectionAnnulled(UUID electionId, UUID villageId, String communeCode, String name,
        LocalDate leftOn) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.head-election-annulled.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
