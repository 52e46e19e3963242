package vn.danchu.consultation.contracts.initiative;

import java.time.LocalDate;
import java.util.UUID;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * A household took its consent back after the submission and too few are left; consents are collected again.
 *
 * @param initiativeId
 *            the initiative
 * @param villageId
 *            the village, in its present version
 * @param communeCode
 *            code of its commune
 * @param fellBackOn
 *            day on which too few were left
 */
public record InitiativeFellBack(UUID initiativeId, UUID villageId, String communeCode,
        LocalDate fellBackOn) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.initiative-fell-back.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
