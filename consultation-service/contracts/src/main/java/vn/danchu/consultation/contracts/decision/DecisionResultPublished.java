package vn.danchu.consultation.contracts.decision;

import java.time.LocalDate;
import java.util.UUID;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * The result of a vote was made public in the village, whether adopted or not, Law 10/2022/QH15 Art. 23(2).
 *
 * @param decisionId
 *            the decision
 * @param villageId
 *            the village, in its present version
 * @param communeCode
 *            code of its commune
 * @param publishedOn
 *            day of the publication
 */
public record DecisionResultPublished(UUID decisionId, UUID villageId, String communeCode,
        LocalDate publishedOn) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.decision-result-published.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
