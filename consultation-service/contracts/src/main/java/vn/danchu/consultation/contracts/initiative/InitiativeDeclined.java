package vn.danchu.consultation.contracts.initiative;

import java.time.LocalDate;
import java.util.UUID;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * The village head declined to table an initiative as against the law, good customs or social ethics, Law 10/2022/QH15
 * Art. 16(3). The reason stays with the initiative.
 *
 * @param initiativeId
 *            the initiative
 * @param villageId
 *            the village, in its present version
 * @param communeCode
 *            code of its commune
 * @param declinedOn
 *            day of the refusal
 */
public record InitiativeDeclined(UUID initiativeId, UUID villageId, String communeCode,
        LocalDate declinedOn) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.initiative-declined.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
