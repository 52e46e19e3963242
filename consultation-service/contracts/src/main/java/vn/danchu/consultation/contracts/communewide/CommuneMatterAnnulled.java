package vn.danchu.consultation.contracts.communewide;

import java.time.LocalDate;
import java.util.UUID;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * The commune committee annulled what the villages decided together, Law 10/2022/QH15 Art. 22(2). The village heads tell the
 * people; the commune Front hears of it at the same time.
 *
 * @param communeMatterId
 *            the matter of the commune
 * @param title
 *            the matter in one line
 * @param communeCode
 *            code of the commune
 * @param ground
 *            UNLAWFUL_CONTENT or PROCEDURE_BREACHED
 * @param number
 *            number of the annulling decision
 * @param reason
 *            what is wrong, in words
 * @param annulledOn
 *            its day
 */
public record CommuneMatterAnnulled(UUID communeMatterId, String title, String communeCode, String ground,
        String number, String reason, LocalDate annulledOn) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.commune-matter-annulled.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
