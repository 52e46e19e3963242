package vn.danchu.consultation.contracts.communewide;

import java.time.LocalDate;
import java.util.UUID;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * The commune committee decided from when an adopted matter of the commune is in force, Law 10/2022/QH15 Art. 21(2).
 *
 * @param communeMatterId
 *            the matter of the commune
 * @param communeCode
 *            code of the commune
 * @param number
 *            number of the decision on the effect
 * @param decidedOn
 *            its day
 * @param effectiveFrom
 *            first day in force
 */
public record CommuneMatterEffectSet(UUID communeMatterId, String communeCode, String number, LocalDate decidedOn,
        LocalDate effectiveFrom) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.commune-matter-effect-set.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
