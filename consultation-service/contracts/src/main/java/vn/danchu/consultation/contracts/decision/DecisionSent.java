package vn.danchu.consultation.contracts.decision;

import java.time.LocalDate;
import java.util.UUID;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * A decision was sent to the commune committee and the commune Front, Law 10/2022/QH15 Art. 20(3).
 *
 * @param decisionId
 *            the decision
 * @param villageId
 *            the village, in its present version
 * @param communeCode
 *            code of its commune
 * @param sentOn
 *            day of sending
 * @param sendBy
 *            last lawful day
 * @param inTime
 *            whether it was sent by then
 * @param documentForm
 *            as what it is written: RESOLUTION, MINUTES, MEMORANDUM or AGREEMENT; null in old records
 */
public record DecisionSent(UUID decisionId, UUID villageId, String communeCode, LocalDate sentOn, LocalDate sendBy,
        boolean inTime, String documentForm) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.decision-sent.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
