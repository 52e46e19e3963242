package vn.danchu.consultation.contracts.initiative;

import java.time.LocalDate;
import java.util.UUID;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * A citizen proposes a matter to the households of the village, Law 10/2022/QH15 Art. 16(3). Who it is stays with the
 * initiative.
 *
 * @param initiativeId
 *            the initiative
 * @param kind
 *            kind of the matter, Law 10/2022/QH15 Art. 15
 * @param title
 *            the proposal in one line
 * @param villageId
 *            the village, in its present version
 * @param communeCode
 *            code of its commune
 * @param startedOn
 *            first day
 */
public record InitiativeStarted(UUID initiativeId, String kind, String title, UUID villageId, String communeCode,
        LocalDate startedOn) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.initiative-started.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
