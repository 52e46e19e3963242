package vn.danchu.consultation.contracts.village;

import java.time.LocalDate;
import java.util.UUID;

import vn.danchu.consultation.contracts.ConsultationEvent;

/**
 * A village has another name or is of the other kind from a day on, and stays the same community.
 *
 * @param villageId
 *            the village, in its present version
 * @param villageCode
 *            code of the village, e.g. 06211-01
 * @param villageName
 *            as it is called from that day on
 * @param kind
 *            VILLAGE or RESIDENTIAL_GROUP, from that day on
 * @param communeCode
 *            code of its commune
 * @param since
 *            first day of the new name
 */
public record VillageRenamed(UUID villageId, String villageCode, String villageName, String kind, String communeCode,
        LocalDate since) implements ConsultationEvent {
    /** The event's full name. */
    public static final String TYPE = "vn.danchu.consultation.village-renamed.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
