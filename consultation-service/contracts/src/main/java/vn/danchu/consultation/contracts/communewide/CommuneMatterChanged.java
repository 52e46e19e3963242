package vn.danchu.consultation.contracts.communewide;

import java.time.LocalDate;
import java.util.UUID;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * A later decision of the villages of the whole commune changes an earlier one, Law 10/2022/QH15 Art. 22(3).
 *
 * @param communeMatterId
 *            the earlier matter of the commune
 * @param communeCode
 *            code of the commune
 * @param manner
 *            AMEND: it stays in force as amended; REPLACE or ABOLISH: it has ended
 * @param changedBy
 *            the later matter of the commune
 * @param changedOn
 *            day from which the later one is in force; it may lie ahead
 */
public record CommuneMatterChanged(UUID communeMatterId, String communeCode, String manner, UUID changedBy,
        LocalDate changedOn) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.commune-matter-changed.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
