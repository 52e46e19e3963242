package vn.danchu.consultation.contracts.communewide;

import java.time.LocalDate;
import java.util.UUID;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * A matter of the whole commune came before villages that had begun or become known since its opening: all villages of the day of
 * the conclusion count, Law 10/2022/QH15 Art. 21(1). Each has a matter of its own, which {@code matter-opened} tells.
 *
 * @param communeMatterId
 *            the matter of the commune
 * @param communeCode
 *            code of the commune
 * @param added
 *            villages before which it came now
 * @param villages
 *            all villages of the commune that it is before: the denominator
 * @param extendedOn
 *            day on which it came before them
 */
public record CommuneMatterExtended(UUID communeMatterId, String communeCode, long added, long villages,
        LocalDate extendedOn) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.commune-matter-extended.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
