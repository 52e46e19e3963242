package vn.danchu.consultation.contracts.initiative;

import java.time.LocalDate;
import java.util.UUID;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * The village head put an initiative before the households as a matter, which {@code matter-opened} tells.
 *
 * @param initiativeId
 *            the initiative
 * @param matterId
 *            the matter
 * @param villageId
 *            the village, in its present version
 * @param communeCode
 *            code of its commune
 * @param tabledOn
 *            day of tabling
 */
public record InitiativeTabled(UUID initiativeId, UUID matterId, UUID villageId, String communeCode,
        LocalDate tabledOn) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.initiative-tabled.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
