package vn.danchu.consultation.contracts.head;

import java.time.LocalDate;
import java.util.UUID;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * The head of a village was dismissed: the commune committee recognised the vote of the households, or decided where they
 * could not agree, Decree 59/2023 Art. 9(3). From then the commune has its time to decide on a new election.
 *
 * @param dismissalId
 *            the dismissal
 * @param villageId
 *            the village, in its present version
 * @param communeCode
 *            code of its commune
 * @param dismissedOn
 *            first day without the head
 * @param newElectionBy
 *            the last day on which the commune decides in time to elect a successor
 */
public record HeadDismissed(UUID dismissalId, UUID villageId, String communeCode, LocalDate dismissedOn,
        LocalDate newElectionBy) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.head-dismissed.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
