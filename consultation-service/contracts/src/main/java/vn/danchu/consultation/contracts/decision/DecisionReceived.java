package vn.danchu.consultation.contracts.decision;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * The commune committee or the commune Front confirmed when it received a decision, Law 10/2022/QH15 Art. 20(3).
 *
 * @param decisionId
 *            the decision
 * @param villageId
 *            the village, in its present version
 * @param communeCode
 *            code of its commune
 * @param receivedBy
 *            COMMUNE_COMMITTEE or COMMUNE_FRONT
 * @param receivedOn
 *            day of the receipt
 * @param answerBy
 *            last lawful day of the answer; absent when this body has none to give
 */
public record DecisionReceived(UUID decisionId, UUID villageId, String communeCode, String receivedBy,
        LocalDate receivedOn, @Nullable LocalDate answerBy) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.decision-received.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
