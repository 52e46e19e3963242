package vn.danchu.consultation.contracts.village;

import java.time.LocalDate;
import java.util.UUID;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * A village or residential group exists from a day on, by resolution of the commune council.
 *
 * @param villageId
 *            the village, in its present version
 * @param villageCode
 *            code of the village, e.g. 06211-01
 * @param villageName
 *            its name
 * @param kind
 *            VILLAGE or RESIDENTIAL_GROUP
 * @param communeCode
 *            code of its commune
 * @param validFrom
 *            first day of this version
 */
public record VillageEstablished(UUID villageId, String villageCode, String villageName, String kind,
        String communeCode, LocalDate validFrom) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.village-established.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
