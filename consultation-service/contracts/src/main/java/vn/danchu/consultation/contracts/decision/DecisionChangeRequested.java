package vn.danchu.consultation.contracts.decision;

import java.time.LocalDate;
import java.util.UUID;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * The commune committee asked the village to amend or replace a decision, Law 10/2022/QH15 Art. 22(2).
 *
 * @param decisionId
 *            the decision
 * @param villageId
 *            the village, in its present version
 * @param communeCode
 *            code of its commune
 * @param ground
 *            PROCEDURE_BREACHED, Art. 22(1)b
 * @param number
 *            number of the request
 * @param requestedOn
 *            its day
 */
public record DecisionChangeRequested(UUID decisionId, UUID villageId, String communeCode, String ground, String number,
        LocalDate requestedOn) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.decision-change-requested.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
