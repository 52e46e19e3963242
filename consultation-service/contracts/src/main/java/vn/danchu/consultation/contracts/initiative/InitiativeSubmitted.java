package vn.danchu.consultation.contracts.initiative;

import java.time.LocalDate;
import java.util.UUID;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * Enough households consent, and the initiative was sent to the village head, who must table it, Law 10/2022/QH15
 * Art. 16(3).
 *
 * @param initiativeId
 *            the initiative
 * @param villageId
 *            the village, in its present version
 * @param communeCode
 *            code of its commune
 * @param submittedOn
 *            day of sending
 * @param consents
 *            households that consent, all valid on that day
 * @param households
 *            all households of the village on that day
 */
public record InitiativeSubmitted(UUID initiativeId, UUID villageId, String communeCode, LocalDate submittedOn,
        long consents, long households) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.initiative-submitted.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
