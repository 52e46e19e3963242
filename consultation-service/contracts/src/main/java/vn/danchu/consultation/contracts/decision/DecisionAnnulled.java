package vn.danchu.consultation.contracts.decision;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.consultation.contracts.matter.MatterOrigin;

/**
 * The commune committee annulled a decision, Law 10/2022/QH15 Art. 22(2); told to the village head and the commune Front.
 *
 * @param decisionId
 *            the decision
 * @param origin
 *            the record of another service that asked for the vote; absent when the village itself did
 * @param title
 *            the matter in one line
 * @param villageId
 *            the village, in its present version
 * @param communeCode
 *            code of its commune
 * @param ground
 *            UNLAWFUL_CONTENT, Art. 22(1)a, or PROCEDURE_BREACHED, Art. 22(1)b
 * @param number
 *            number of the annulling decision
 * @param reason
 *            the reason it gives
 * @param annulledOn
 *            its day
 */
public record DecisionAnnulled(UUID decisionId, @Nullable MatterOrigin origin, String title, UUID villageId,
        String communeCode,
        String ground, String number, String reason, LocalDate annulledOn) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.decision-annulled.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
