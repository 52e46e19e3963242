package vn.danchu.consultation.contracts.decision;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.consultation.contracts.matter.MatterOrigin;

/**
 * The body that the law names refused in writing to recognise a decision, with the reason, Law 10/2022/QH15 Art. 21(2).
 *
 * @param decisionId
 *            the decision
 * @param origin
 *            the record of another service that asked for the vote; absent when the village itself did
 * @param kind
 *            kind of the matter, Law 10/2022/QH15 Art. 15
 * @param title
 *            the matter in one line
 * @param villageId
 *            the village, in its present version
 * @param communeCode
 *            code of its commune
 * @param refusedBy
 *            COMMUNE_COMMITTEE or COMMUNE_FRONT
 * @param number
 *            number of the letter
 * @param reason
 *            why it does not recognise
 * @param refusedOn
 *            day of the letter
 * @param answerBy
 *            last lawful day of the answer
 * @param inTime
 *            whether it was given by then
 */
public record DecisionRecognitionRefused(UUID decisionId, @Nullable MatterOrigin origin, String kind, String title,
        UUID villageId, String communeCode, String refusedBy, String number, String reason, LocalDate refusedOn,
        LocalDate answerBy, boolean inTime) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.decision-recognition-refused.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
