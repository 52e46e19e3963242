package vn.danchu.consultation.contracts.head;

import java.time.LocalDate;
import java.util.UUID;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * The head of a village was not dismissed: the commune committee refused to recognise the vote of the households, or decided
 * so where they could not agree, Decree 59/2023 Art. 9(3); or the dismissal was annulled and the head is in office again,
 * Law 10/2022/QH15 Art. 22(2).
 *
 * @param dismissalId
 *            the dismissal
 * @param villageId
 *            the village, in its present version
 * @param communeCode
 *            code of its commune
 * @param decidedOn
 *            day of the decision
 */
public record HeadStayedInOffice(UUID dismissalId, UUID villageId, String communeCode,
        LocalDate decidedOn) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.head-stayed-in-office.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
