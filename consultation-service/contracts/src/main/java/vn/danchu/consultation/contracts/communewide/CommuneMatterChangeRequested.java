package vn.danchu.consultation.contracts.communewide;

import java.time.LocalDate;
import java.util.UUID;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * The commune committee asks the villages to amend or replace what they decided together, Law 10/2022/QH15 Art. 22(2).
 *
 * @param communeMatterId
 *            the matter of the commune
 * @param communeCode
 *            code of the commune
 * @param ground
 *            PROCEDURE_BREACHED
 * @param number
 *            number of the letter
 * @param requestedOn
 *            its day
 */
public record CommuneMatterChangeRequested(UUID communeMatterId, String communeCode, String ground, String number,
        LocalDate requestedOn) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.commune-matter-change-requested.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
