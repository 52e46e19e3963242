package vn.danchu.consultation.contracts.decision;

import java.time.LocalDate;
import java.util.UUID;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * The village head reported to the people and the commune committee how a decision is carried out, Law 10/2022/QH15 Art. 23(2).
 *
 * @param decisionId
 *            the decision
 * @param reportId
 *            the report
 * @param title
 *            the matter in one line
 * @param villageId
 *            the village, in its present version
 * @param communeCode
 *            code of its commune
 * @param reportedOn
 *            day of the report
 * @param finished
 *            whether the decision is carried out in full
 */
public record DecisionExecutionReported(UUID decisionId, UUID reportId, String title, UUID villageId,
        String communeCode, LocalDate reportedOn, boolean finished) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.decision-execution-reported.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
