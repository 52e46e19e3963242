package vn.danchu.consultation.contracts.communewide;

import java.time.LocalDate;
import java.util.UUID;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * A matter of the whole commune is before the households of all its villages, Law 10/2022/QH15 Art. 16(1). Each village has
 * a matter of its own, which {@code matter-opened} tells.
 *
 * @param communeMatterId
 *            the matter of the commune
 * @param kind
 *            kind of the matter, Law 10/2022/QH15 Art. 15
 * @param title
 *            the matter in one line
 * @param form
 *            the form of the vote that the two chairs chose for all villages
 * @param communeCode
 *            code of the commune
 * @param villages
 *            villages of the commune on that day: the denominator
 * @param openedOn
 *            day of opening
 * @param decideBy
 *            last day of the plan
 */
public record CommuneMatterOpened(UUID communeMatterId, String kind, String title, String form, String communeCode,
        long villages, LocalDate openedOn, LocalDate decideBy) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.commune-matter-opened.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
