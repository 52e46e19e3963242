package vn.danchu.consultation.contracts.decision;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.consultation.contracts.matter.MatterOrigin;

/**
 * The share that the matter needed was not reached.
 *
 * @param decisionId
 *            the decision
 * @param matterId
 *            the matter that was put to the households
 * @param origin
 *            the record of another service that asked for the vote; absent when the village itself did
 * @param kind
 *            kind of the matter, Law 10/2022/QH15 Art. 15
 * @param form
 *            how the households decided
 * @param title
 *            the matter in one line
 * @param villageId
 *            the village, in its present version
 * @param villageCode
 *            code of the village, e.g. 06211-01
 * @param villageName
 *            its name
 * @param communeCode
 *            code of its commune
 * @param votedOn
 *            day of the vote, or on which the voting period ended
 * @param households
 *            households of the frozen roll: the denominator
 * @param yes
 *            households in favour
 * @param no
 *            households against
 * @param other
 *            households with another opinion
 */
public record DecisionRejected(UUID decisionId, UUID matterId, @Nullable MatterOrigin origin, String kind, String form,
        String title, UUID villageId, String villageCode, String villageName, String communeCode, LocalDate votedOn,
        long households, long yes, long no, long other) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.decision-rejected.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
