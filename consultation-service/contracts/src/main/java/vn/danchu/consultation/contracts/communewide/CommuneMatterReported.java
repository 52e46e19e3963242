package vn.danchu.consultation.contracts.communewide;

import java.time.LocalDate;
import java.util.UUID;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * The commune committee reported to the commune people's council how the people were asked about a matter of the whole commune,
 * and sent the report to the commune Front, which supervises, Law 10/2022/QH15 Art. 23(1).
 *
 * @param communeMatterId
 *            the matter of the commune
 * @param communeCode
 *            code of the commune
 * @param number
 *            number of the report
 * @param reportedOn
 *            day of the regular session to which it was made
 * @param sentToFrontOn
 *            day on which the Front was sent it
 */
public record CommuneMatterReported(UUID communeMatterId, String communeCode, String number, LocalDate reportedOn,
        LocalDate sentToFrontOn) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.commune-matter-reported.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
