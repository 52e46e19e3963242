package vn.danchu.consultation.contracts.communewide;

import java.time.LocalDate;
import java.util.UUID;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * What the villages decided later, and what had changed this decision of theirs, was annulled; this one stands again, Law
 * 10/2022/QH15 Art. 22(2).
 *
 * @param communeMatterId
 *            the earlier matter
 * @param communeCode
 *            code of the commune
 * @param annulledMatter
 *            the later matter
 * @param standsAgainFrom
 *            day of the annulment
 */
public record CommuneMatterRevived(UUID communeMatterId, String communeCode, UUID annulledMatter,
        LocalDate standsAgainFrom) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.commune-matter-revived.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
