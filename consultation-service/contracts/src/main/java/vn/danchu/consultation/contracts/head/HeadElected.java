package vn.danchu.consultation.contracts.head;

import java.time.LocalDate;
import java.util.UUID;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * A village has a new head: elected by its households and recognised by the commune committee, Decree 59/2023 Art. 8.
 *
 * @param electionId
 *            the election
 * @param villageId
 *            the village, in its present version
 * @param communeCode
 *            code of its commune
 * @param name
 *            the head's name
 * @param inOfficeFrom
 *            first day in office, that of the recognition
 */
public record HeadElected(UUID electionId, UUID villageId, String communeCode, String name,
        LocalDate inOfficeFrom) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.head-elected.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
