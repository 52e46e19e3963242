package vn.danchu.consultation.contracts.communewide;

import java.time.LocalDate;
import java.util.UUID;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * The commune chair merged the results of the villages, Law 10/2022/QH15 Art. 21(1).
 *
 * @param communeMatterId
 *            the matter of the commune
 * @param title
 *            the matter in one line
 * @param communeCode
 *            code of the commune
 * @param number
 *            number of the decision
 * @param adopted
 *            whether enough villages are in favour
 * @param villages
 *            villages before which the matter was
 * @param inFavour
 *            villages in favour
 * @param concludedOn
 *            day of the conclusion
 */
public record CommuneMatterConcluded(UUID communeMatterId, String title, String communeCode, String number,
        boolean adopted, long villages, long inFavour, LocalDate concludedOn) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.commune-matter-concluded.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
