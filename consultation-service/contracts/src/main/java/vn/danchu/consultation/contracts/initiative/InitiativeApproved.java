package vn.danchu.consultation.contracts.initiative;

import java.time.LocalDate;
import java.util.UUID;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * The Front working committee of the village approves an initiative with too few consents; the village head must table it,
 * Law 10/2022/QH15 Art. 16(3).
 *
 * @param initiativeId
 *            the initiative
 * @param villageId
 *            the village, in its present version
 * @param communeCode
 *            code of its commune
 * @param approvedOn
 *            day of the approval
 */
public record InitiativeApproved(UUID initiativeId, UUID villageId, String communeCode,
        LocalDate approvedOn) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.initiative-approved.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
