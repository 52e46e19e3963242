package vn.danchu.consultation.contracts.decision;

import java.time.LocalDate;
import java.util.UUID;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * A later decision of the village that had changed this one was annulled, and this one stands again, Law 10/2022/QH15 Art. 22(2).
 *
 * @param decisionId
 *            the earlier decision
 * @param villageId
 *            the village, in its present version
 * @param communeCode
 *            code of its commune
 * @param annulledDecision
 *            the later decision
 * @param standsAgainFrom
 *            day of the annulment
 */
public record DecisionRevived(UUID decisionId, UUID villageId, String communeCode, UUID annulledDecision,
        LocalDate standsAgainFrom) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.decision-revived.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
