package vn.danchu.consultation.contracts.matter;

import java.time.LocalDate;
import java.util.UUID;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * An open matter went over to the village that took the place of its own.
 *
 * @param matterId
 *            the matter
 * @param villageId
 *            the village before which it is now
 * @param formerVillageId
 *            the village before which it was
 * @param communeCode
 *            code of its commune
 * @param passedOn
 *            day on which it went over
 */
public record MatterPassed(UUID matterId, UUID villageId, UUID formerVillageId, String communeCode,
        LocalDate passedOn) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.matter-passed.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
