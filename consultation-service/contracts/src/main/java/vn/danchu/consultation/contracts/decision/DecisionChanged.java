package vn.danchu.consultation.contracts.decision;

import java.time.LocalDate;
import java.util.UUID;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * A later decision of the village changed this one, Law 10/2022/QH15 Art. 22(3).
 *
 * @param decisionId
 *            the earlier decision
 * @param villageId
 *            the village, in its present version
 * @param communeCode
 *            code of its commune
 * @param manner
 *            AMEND, REPLACE or ABOLISH
 * @param changedBy
 *            the later decision
 * @param changedOn
 *            first day on which the later one is in force
 */
public record DecisionChanged(UUID decisionId, UUID villageId, String communeCode, String manner, UUID changedBy,
        LocalDate changedOn) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.decision-changed.v1";
    /** The manner in which this one stands on, as the later one amends it. */
    public static final String AMEND = "AMEND";

    @Override
    public String type() {
        return TYPE;
    }
}
